using System.Diagnostics;
using Kasko.Site.Publish;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>A build that is told to stop, as at a shutdown or by Ctrl+C.</summary>
public sealed class SignalTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_build_that_is_stopped_leaves_the_old_site_and_says_by_its_exit_code_why(string signal, int exitCode)
    {
        using var site = await TestSite.Small().Built();
        var before = FolderText.Hash(site.Public);
        site.Append("content/about.sv.md", "\nNytt.\n");

        // The test holds the folder's lock, so that the build is surely under way when the signal comes.
        var opening = await Publisher.Open(new PublishTarget(site.Root, site.Public), TimeSpan.Zero, CancellationToken.None);
        await using (opening.Staging!)
        {
            using var build = Process.Start(new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "kasko.dll"), "--site", site.Root, "--quiet"])
            {
                RedirectStandardError = true,
            })!;
            await Task.Delay(TimeSpan.FromSeconds(2));
            using var kill = Process.Start("kill", [$"-{signal}", build.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);

            await build.WaitForExitAsync().WaitAsync(Patience);
            Assert.Equal(exitCode, build.ExitCode);
        }

        Assert.Equal(before, FolderText.Hash(site.Public));
    }
}
