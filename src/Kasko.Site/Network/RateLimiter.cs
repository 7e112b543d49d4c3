namespace Kasko.Site.Network;

/// <param name="Requests">The maximum number of requests within a window.</param>
internal readonly record struct RateLimit(int Requests, TimeSpan Window);

/// <summary>
/// Keeps the requests to a server within its limit, in a sliding window. The framework's limiters use their own clock
/// and a fixed limit; a server may announce its limit in its first response.
/// </summary>
internal sealed class RateLimiter(TimeProvider time, RateLimit limit)
{
    private readonly Queue<long> _sent = new();

    public RateLimit Limit { get; set; } = limit;

    /// <summary>Waits until the next request may be sent, and counts it.</summary>
    public async Task Acquire(CancellationToken cancel)
    {
        while (_sent.Count >= Limit.Requests)
        {
            var wait = Limit.Window - time.GetElapsedTime(_sent.Peek());
            if (wait > TimeSpan.Zero) await Task.Delay(wait, time, cancel);
            else _sent.Dequeue();
        }

        _sent.Enqueue(time.GetTimestamp());
    }
}
