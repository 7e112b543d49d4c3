using System.Text.Json;
using Kasko.Site.Diagnostics;
using Kasko.Site.Network;
using Kasko.Site.Rules.Statistics;

namespace Kasko.Site.Statistics;

/// <summary>
/// Asks one source, as a good guest does: one call at a time and no more than it allows, a whole window away when it
/// has had enough of us, a few tries and no more when it is out of order, and nothing at all once it is plain that
/// nobody answers.
/// </summary>
/// <param name="name">What people call the source.</param>
/// <param name="userAgent">Who asks.</param>
internal sealed class Guest(HttpClient http, TimeProvider time, Message name, string userAgent)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);
    private const int Retries = 2;
    private const int Redirects = 3;
    private const int SilencesBeforeLeaving = 2;

    private readonly Pace _pace = new(time, Limits.Assumed.Rate);
    private readonly Caller _caller = new(http, time, userAgent);
    private int _silences;
    private Func<SourceSpan, Diagnostic>? _left;

    public Limits Limits
    {
        get;
        set
        {
            field = value;
            _pace.Rate = value.Rate;
        }
    } = Limits.Assumed;

    /// <summary>Asks, and parses the answer as JSON.</summary>
    /// <param name="at">What the question is for; troubles are told there.</param>
    /// <param name="missing">What it means that the source knows nothing at this address (400 or 404).</param>
    public async Task<Answer<JsonElement>> Ask(Call call, SourceSpan at, Diagnostic? missing, CancellationToken cancel)
    {
        if (_left is { } left) return left(at);
        var reply = await new Patience(time, Retries, Limits.Window, LongestWait).Make(async token => await Try(call, token), cancel);
        _silences = reply.IsSilence ? _silences + 1 : 0;
        if (_silences >= SilencesBeforeLeaving) _left = place => StatisticsUnreachable.At(place, name, call.Address.Host);
        if (reply.IsBusy) _left = place => StatisticsBusy.At(place, name);
        return Judge(reply, call, at, missing);
    }

    private async Task<Reply> Try(Call call, CancellationToken cancel)
    {
        for (var followed = 0; ; followed++)
        {
            await _pace.Turn(cancel);
            var reply = await _caller.Make(call, cancel);
            if (reply.Location is not { } location) return reply;
            if (followed == Redirects || call.Follow(location, reply.Status) is not { } next) return reply with { End = CallEnd.Elsewhere };
            call = next;
        }
    }

    private Answer<JsonElement> Judge(Reply reply, Call call, SourceSpan at, Diagnostic? missing) => reply switch
    {
        { End: CallEnd.Unreachable } => StatisticsUnreachable.At(at, name, call.Address.Host),
        { End: CallEnd.TooSlow } => StatisticsTooSlow.At(at, name, (int)Caller.Patience.TotalSeconds),
        { End: CallEnd.TooLarge } => StatisticsTooLarge.At(at, name, Caller.LargestBody / (1024 * 1024)),
        { End: CallEnd.Elsewhere } => StatisticsElsewhere.At(at, name, Remote.Plain(reply.Location?.ToString() ?? "")),
        { IsBusy: true } => StatisticsBusy.At(at, name),
        { Status: 400 or 404 } when missing is not null => missing,
        { Status: not 200 } => StatisticsRefused.At(at, name, reply.Status),
        { IsJson: false } => StatisticsNotJson.At(at, name, Remote.Plain(reply.MediaType)),
        _ => Parse(reply.Body, at),
    };

    private Answer<JsonElement> Parse(ReadOnlyMemory<byte> body, SourceSpan at)
    {
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        try
        {
            return JsonElement.Parse(
                body.Span.StartsWith(byteOrderMark) ? body.Span[byteOrderMark.Length..] : body.Span,
                new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException)
        {
            return StatisticsNotUnderstood.At(at, name, "JSON");
        }
    }
}
