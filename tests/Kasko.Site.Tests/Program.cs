using Kasko.Site.Tests.Publish;
using Xunit.Runner.InProc.SystemConsole;

namespace Kasko.Site.Tests;

/// <summary>Runs the tests, or the build that some tests start in a separate process.</summary>
internal static class Program
{
    /// <summary>The first argument of a process that publishes instead of running tests.</summary>
    public const string Probe = "publish-probe";

    private static Task<int> Main(string[] arguments) =>
        arguments is [Probe, .. var rest] ? PublishProbe.Run(rest) : ConsoleRunner.Run(arguments);
}
