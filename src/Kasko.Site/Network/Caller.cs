using Polly;
using Polly.Timeout;

namespace Kasko.Site.Network;

/// <summary>Makes one HTTP call, within bounds of time and size, and tells how it ended.</summary>
internal sealed class Caller(HttpClient http, TimeProvider time, string userAgent)
{
    /// <summary>In bytes, unpacked. Sotkanet's answer for every area and ten years is about a megabyte.</summary>
    public const int LargestBody = 8 * 1024 * 1024;

    /// <summary>For one call, its whole body included.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);

    private readonly ResiliencePipeline _within = new ResiliencePipelineBuilder { TimeProvider = time }.AddTimeout(Patience).Build();

    public async Task<Reply> Make(Call call, CancellationToken cancel)
    {
        try
        {
            return await _within.ExecuteAsync(async token => await Send(call, token), cancel);
        }
        catch (TimeoutRejectedException)
        {
            return new Reply(CallEnd.TooSlow);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // The client's own time limit, where whoever made it set a shorter one.
            return new Reply(CallEnd.TooSlow);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or InvalidDataException)
        {
            // No connection, one cut in the middle of a body, or a body that does not unpack.
            return new Reply(CallEnd.Unreachable);
        }
    }

    private async Task<Reply> Send(Call call, CancellationToken cancel)
    {
        using var request = call.Request();
        request.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        var status = (int)response.StatusCode;

        // A client that follows redirects by itself may have been led away before we could look.
        if (response.RequestMessage?.RequestUri is { } asked && !call.StaysAtHome(asked))
            return new Reply(CallEnd.Elsewhere, status, Location: asked);
        if (status is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location)
            return new Reply(CallEnd.Answered, status, Location: location);

        var body = status == 200 && call.TakesBody ? await Read(response.Content, cancel) : [];
        return body is null
            ? new Reply(CallEnd.TooLarge, status)
            : new Reply(CallEnd.Answered, status, response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant() ?? "", body, RetryAfter(response));
    }

    /// <summary>The body, or null as soon as it is larger than it may be.</summary>
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
