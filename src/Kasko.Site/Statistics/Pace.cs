namespace Kasko.Site.Statistics;

/// <summary>Keeps a guest's calls within the number a source allows in a window of time.</summary>
internal sealed class Pace(TimeProvider time)
{
    private readonly Queue<long> _calls = new();

    public Limits Limits { get; set; } = Limits.Assumed;

    /// <summary>Returns when the next call may be made, and counts it.</summary>
    public async Task Turn(CancellationToken cancel)
    {
        while (_calls.Count >= Limits.Calls)
        {
            var wait = Limits.Window - time.GetElapsedTime(_calls.Peek());
            if (wait > TimeSpan.Zero) await Task.Delay(wait, time, cancel);
            else _calls.Dequeue();
        }

        _calls.Enqueue(time.GetTimestamp());
    }
}
