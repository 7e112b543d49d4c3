namespace Kasko.Site.Network;

/// <param name="Calls">The most calls within a window.</param>
internal readonly record struct Rate(int Calls, TimeSpan Window);

/// <summary>Keeps a guest's calls within the number a server allows in a window of time.</summary>
internal sealed class Pace(TimeProvider time, Rate rate)
{
    private readonly Queue<long> _calls = new();

    public Rate Rate { get; set; } = rate;

    /// <summary>Returns when the next call may be made, and counts it.</summary>
    public async Task Turn(CancellationToken cancel)
    {
        while (_calls.Count >= Rate.Calls)
        {
            var wait = Rate.Window - time.GetElapsedTime(_calls.Peek());
            if (wait > TimeSpan.Zero) await Task.Delay(wait, time, cancel);
            else _calls.Dequeue();
        }

        _calls.Enqueue(time.GetTimestamp());
    }
}
