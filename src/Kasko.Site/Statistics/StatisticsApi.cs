using System.Text.Json;
using System.Text.Unicode;
using Kasko.Site.Diagnostics;
using Kasko.Site.Network;
using Kasko.Site.Rules.Statistics;

namespace Kasko.Site.Statistics;

/// <summary>The API of a statistics source: sends requests, and returns JSON or a problem that names the source.</summary>
/// <param name="name">The source's display name.</param>
internal sealed class StatisticsApi(RateLimitedClient client, Message name)
{
    /// <param name="at">The place of what the request is for; problems are reported there.</param>
    /// <param name="missing">The problem to report when the source has nothing at this address (400 or 404).</param>
    public async Task<Result<JsonElement>> Send(Request request, SourceSpan at, Diagnostic? missing, CancellationToken cancel)
    {
        var response = await client.Send(request, cancel);
        return response switch
        {
            { Outcome: RequestOutcome.Unreachable } => StatisticsUnreachable.At(at, name, request.Address.Host),
            { Outcome: RequestOutcome.NotTrusted } => StatisticsUnreachable.NotTrusted(at, name, request.Address.Host),
            { Outcome: RequestOutcome.TimedOut } => StatisticsTooSlow.At(at, name, (int)HttpSender.TimeLimit.TotalSeconds),
            { Outcome: RequestOutcome.TooLarge } => StatisticsTooLarge.At(at, name, HttpSender.LargestBody / (1024 * 1024)),
            { Location: { } location } => StatisticsElsewhere.At(at, name, RemoteText.OneLine(location.ToString())),
            { IsBusy: true } => StatisticsBusy.At(at, name),
            { Status: 400 or 404 } when missing is not null => missing,
            { Status: not 200 } => StatisticsRefused.At(at, name, response.Status),
            { IsJson: false } => StatisticsNotJson.At(at, name, RemoteText.OneLine(response.MediaType)),
            _ => Parse(response.Body.Span, at),
        };
    }

    /// <summary>Applies the limits to all later requests.</summary>
    public void Apply(ApiLimits limits) => client.Policy = limits.Policy;

    private Result<JsonElement> Parse(ReadOnlySpan<byte> body, SourceSpan at)
    {
        // RFC 8259, 8.1: JSON is UTF-8, also when a server says otherwise.
        if (!Utf8.IsValid(body)) return StatisticsNotUnderstood.At(at, name, "UTF-8");
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        try
        {
            return JsonElement.Parse(
                body.StartsWith(byteOrderMark) ? body[byteOrderMark.Length..] : body,
                new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            return StatisticsNotUnderstood.At(at, name, "JSON");
        }
    }
}
