namespace Kasko.Site.Tests.Sites;

/// <summary>A clock with a fixed time. Its timers run faster than real ones by the given factor.</summary>
internal sealed class FixedClock(DateTimeOffset now, int timerSpeed = 1) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => 0;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, Sooner(dueTime), Sooner(period));

    private TimeSpan Sooner(TimeSpan time) => time == Timeout.InfiniteTimeSpan ? time : time / timerSpeed;
}
