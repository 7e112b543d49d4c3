using System.Runtime.ExceptionServices;

namespace Kasko.Site.Markdown;

/// <summary>Waits for work up to a time limit. The Markdown library cannot be cancelled, so the work is abandoned.</summary>
internal static class TimeLimit
{
    /// <summary>The result, or null when it did not come in time.</summary>
    public static Done<T>? Run<T>(Func<T> work, TimeSpan limit)
    {
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
        })
        { IsBackground = true }; // It does not keep the process from ending.
        thread.Start();
        if (!thread.Join(limit)) return null;
        fault?.Throw();
        return done;
    }

    public sealed record Done<T>(T Result);
}
