using System.Runtime.ExceptionServices;

namespace Kasko.Site.Markdown;

/// <summary>Work that is waited for so long and no longer. The library that reads Markdown cannot be stopped, only abandoned.</summary>
internal static class TimeLimit
{
    /// <summary>The result, or null where it did not come in time.</summary>
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
#pragma warning disable CA1031 // It is thrown again, where it is waited for.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                fault = ExceptionDispatchInfo.Capture(exception);
            }
        })
        { IsBackground = true }; // It keeps no process from ending.
        thread.Start();
        if (!thread.Join(limit)) return null;
        fault?.Throw();
        return done;
    }

    public sealed record Done<T>(T Result);
}
