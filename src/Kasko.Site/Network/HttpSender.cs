namespace Kasko.Site.Network;

/// <summary>Sends one HTTP request, with limits on time and size, and returns how it ended.</summary>
/// <param name="site">The published site's address, so that a server can see who sends the request.</param>
internal sealed class HttpSender(HttpClient http, TimeProvider time, Uri site)
{
    /// <summary>In bytes, decompressed. Sotkanet's answer for every area and ten years is about a megabyte.</summary>
    public const int LargestBody = 8 * 1024 * 1024;

    /// <summary>Usual for one request, including the whole body of the response.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(45);

    private readonly string _userAgent = $"Kasko.Site (+{site.Scheme}://{site.IdnHost}/)";

    public async Task<Response> Send(Request request, CancellationToken cancel)
    {
        using var body = new MemoryStream();
        var response = await Send(request, body, cancel);
        return response.Outcome is RequestOutcome.Answered ? response with { Body = body.ToArray() } : response;
    }

    /// <summary>The same without keeping the body, which is written to a stream; after a failure, as far as it came.</summary>
    public async Task<Response> Send(Request request, Stream body, CancellationToken cancel)
    {
        using var limit = new CancellationTokenSource(request.TimeLimit, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        try
        {
            return await SendUnlimited(request, body, either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // This time limit, or the HTTP client's own, when its creator set a shorter one.
            return new Response(RequestOutcome.TimedOut);
        }
        catch (HttpRequestException fault) when (fault.HttpRequestError is HttpRequestError.SecureConnectionError)
        {
            return new Response(RequestOutcome.NotTrusted);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or InvalidDataException)
        {
            // No connection, one interrupted in the middle of a body, or a body that cannot be decompressed.
            return new Response(RequestOutcome.Unreachable);
        }
    }

    private async Task<Response> SendUnlimited(Request request, Stream body, CancellationToken cancel)
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

        if (request.ReadsBody && (status == 200 || (status == 404 && request.IsForErrorPage)) && !await Read(response.Content, body, request.LargestBody, cancel))
            return new Response(RequestOutcome.TooLarge, status);
        return new Response(RequestOutcome.Answered, status, response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant() ?? "", RetryAfter: RetryAfter(response))
        {
            LastModified = response.Content.Headers.LastModified,
        };
    }

    /// <summary>False as soon as the body exceeds the limit.</summary>
    private static async Task<bool> Read(HttpContent content, Stream body, long limit, CancellationToken cancel)
    {
        if (content.Headers.ContentLength > limit) return false;
        await using var source = await content.ReadAsStreamAsync(cancel);
        var part = new byte[16 * 1024];
        var length = 0L;
        while (await source.ReadAsync(part, cancel) is > 0 and var read)
        {
            length += read;
            if (length > limit) return false;
            await body.WriteAsync(part.AsMemory(0, read), cancel);
        }

        return true;
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - time.GetUtcNow(),
        _ => null,
    };
}
