using Polly;
using Polly.Timeout;

namespace Kasko.Site.Network;

/// <summary>Sends one HTTP request, with limits on time and size, and returns how it ended.</summary>
/// <param name="site">The published site's address, so that a server can see who sends the request.</param>
internal sealed class HttpSender(HttpClient http, TimeProvider time, Uri site)
{
    /// <summary>In bytes, decompressed. Sotkanet's answer for every area and ten years is about a megabyte.</summary>
    public const int LargestBody = 8 * 1024 * 1024;

    /// <summary>For one request, including the whole body of the response.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(45);

    private readonly string _userAgent = $"Kasko.Site (+{site.Scheme}://{site.IdnHost}/)";
    private readonly ResiliencePipeline _limited = new ResiliencePipelineBuilder { TimeProvider = time }.AddTimeout(TimeLimit).Build();

    public async Task<Response> Send(Request request, CancellationToken cancel)
    {
        try
        {
            return await _limited.ExecuteAsync(async token => await SendUnlimited(request, token), cancel);
        }
        catch (TimeoutRejectedException)
        {
            return new Response(RequestOutcome.TimedOut);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // The HTTP client's own time limit, when its creator set a shorter one.
            return new Response(RequestOutcome.TimedOut);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or InvalidDataException)
        {
            // No connection, one interrupted in the middle of a body, or a body that cannot be decompressed.
            return new Response(RequestOutcome.Unreachable);
        }
    }

    private async Task<Response> SendUnlimited(Request request, CancellationToken cancel)
    {
        using var message = request.ToMessage();
        message.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
        using var response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancel);
        var status = (int)response.StatusCode;

        // A client that follows redirects automatically may have left the host before this check.
        if (response.RequestMessage?.RequestUri is { } asked && !request.IsSameHost(asked))
            return new Response(RequestOutcome.RefusedRedirect, status, Location: asked);
        if (status is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location)
            return new Response(RequestOutcome.Answered, status, Location: location);

        var body = status == 200 && request.ReadsBody ? await Read(response.Content, cancel) : [];
        return body is null
            ? new Response(RequestOutcome.TooLarge, status)
            : new Response(RequestOutcome.Answered, status, response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant() ?? "", body, RetryAfter(response));
    }

    /// <summary>The body, or null as soon as it exceeds the limit.</summary>
    private static async Task<byte[]?> Read(HttpContent content, CancellationToken cancel)
    {
        if (content.Headers.ContentLength > LargestBody) return null;
        await using var source = await content.ReadAsStreamAsync(cancel);
        using var body = new MemoryStream();
        var part = new byte[16 * 1024];
        while (await source.ReadAsync(part, cancel) is > 0 and var read)
        {
            if (body.Length + read > LargestBody) return null;
            body.Write(part, 0, read);
        }

        return body.ToArray();
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - time.GetUtcNow(),
        _ => null,
    };
}
