using System.Collections.Concurrent;
using Kasko.Site.Network;

namespace Kasko.Site.Tests.Statistics;

/// <summary>
/// A clock on which waiting takes no time: a timer fires at once, and the clock advances by its delay. Only a time
/// limit expires when the test says so.
/// </summary>
internal sealed class TestClock(DateTimeOffset start) : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> _waits = [];
    private readonly ConcurrentDictionary<Timer, bool> _limits = [];
    private long _passed;

    public TestClock()
        : this(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>Timers with these delays are limits, and not waits.</summary>
    public IReadOnlyList<TimeSpan> TimeLimits { get; init; } = [HttpSender.TimeLimit];

    /// <summary>The delays, in order.</summary>
    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Interlocked.Read(ref _passed);

    public override DateTimeOffset GetUtcNow() => start.AddTicks(GetTimestamp());

    /// <summary>Expires the current time limits.</summary>
    public void ExpireTimeLimits()
    {
        foreach (var limit in _limits.Keys)
        {
            if (_limits.TryRemove(limit, out _)) limit.Fire();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private void Set(Timer timer, TimeSpan due)
    {
        if (due == Timeout.InfiniteTimeSpan) return;
        if (TimeLimits.Contains(due))
        {
            _limits[timer] = true;
            return;
        }

        _waits.Enqueue(due);
        Interlocked.Add(ref _passed, due.Ticks);
        timer.Fire();
    }

    private sealed class Timer(TestClock clock, Action callback) : ITimer
    {
        public void Fire() => ThreadPool.QueueUserWorkItem(_ => callback());

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            clock.Set(this, dueTime);
            return true;
        }

        public void Dispose() => clock._limits.TryRemove(this, out _);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
