using Kasko.Site.Tests.Command;
using Kasko.Site.Tests.Hostile;
using Kasko.Site.Tests.Publish;
using Xunit.Runner.InProc.SystemConsole;

namespace Kasko.Site.Tests;

/// <summary>Runs the tests, the build that some tests start in a separate process, random damage from many seeds, or many killed builds.</summary>
internal static class Program
{
    /// <summary>The first argument of a process that publishes instead of running tests.</summary>
    public const string Probe = "publish-probe";

    private static Task<int> Main(string[] arguments) => arguments switch
    {
        [Probe, .. var rest] => PublishProbe.Run(rest),
        ["random-damage", .. var rest] => RandomDamageCommand.Run(rest),
        ["killed-builds", .. var rest] => KilledBuildsCommand.Run(rest),
        _ => ConsoleRunner.Run(arguments),
    };
}
