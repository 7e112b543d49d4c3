using System.Runtime.ExceptionServices;

namespace Kasko.Site.Markdown;

/// <summary>Waits for work up to a time limit. The Markdown library cannot be cancelled, so the work is abandoned.</summary>
internal static class TimeLimit
{
    /// <summary>The result, or null when it did not come in time.</summary>
    public static Done<T>? Run<T>(Func<T> work, TimeSpan limit, TimeProvider clock)
    {
        // Not disposed: the abandoned thread may set it much later.
        var ended = new ManualResetEventSlim();
        Done<T>? done = null;
        ExceptionDispatchInfo? fault = null;
        var thread = new Thread(() =>
        {
            try
            {
                done = new Done<T>(work());
            }
#pragma warning disable CA1031 // It is thrown again by the waiting thread.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                fault = ExceptionDispatchInfo.Capture(exception);
            }

            ended.Set();
        })
        { IsBackground = true }; // It does not keep the process from ending.
        using var timer = clock.CreateTimer(_ => ended.Set(), state: null, limit, Timeout.InfiniteTimeSpan);
        thread.Start();
        ended.Wait();
        fault?.Throw();
        return done;
    }

    public sealed record Done<T>(T Result);
}
