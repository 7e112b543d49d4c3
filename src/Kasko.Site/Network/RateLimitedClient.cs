namespace Kasko.Site.Network;

/// <summary>How requests are sent to another server.</summary>
/// <param name="UnansweredLimit">After this many unanswered requests in a row, nothing more is sent.</param>
/// <param name="Redirects">The maximum number of redirects to the same host that are followed; the next one is returned
/// as the response.</param>
internal sealed record ServerPolicy(RateLimit RateLimit, RetryPolicy Retry, int UnansweredLimit, int Redirects);

/// <summary>
/// Sends requests to one server: one at a time, within a rate limit, and with retries. When the server repeatedly does
/// not answer, or stays too busy, nothing more is sent.
/// </summary>
internal sealed class RateLimitedClient(HttpSender sender, TimeProvider time, ServerPolicy policy) : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly RateLimiter _limiter = new(time, policy.RateLimit);
    private int _unanswered;
    private Response? _last;

    /// <summary>Applies from the next request on.</summary>
    public ServerPolicy Policy
    {
        get;
        set
        {
            field = value;
            _limiter.Limit = value.RateLimit;
        }
    } = policy;

    /// <summary>The server's last response, or the reason why nothing more is sent.</summary>
    public async Task<Response> Send(Request request, CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            if (_last is { } last) return last;
            var response = await Policy.Retry.Pipeline(time).ExecuteAsync(async token => await Try(request, token), cancel);
            _unanswered = response.IsUnanswered ? _unanswered + 1 : 0;
            if (response.IsBusy) _last = response;
            if (_unanswered == Policy.UnansweredLimit) _last = new Response(RequestOutcome.Unreachable);
            return response;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task<Response> Try(Request request, CancellationToken cancel)
    {
        for (var followed = 0; ; followed++)
        {
            await _limiter.Acquire(cancel);
            var response = await sender.Send(request, cancel);
            if (followed == Policy.Redirects || response.Location is not { } location || request.Redirected(location, response.Status) is not { } next) return response;
            request = next;
        }
    }
}
