using Kasko.Site.Publish;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>A build that is stopped, as at a shutdown or by Ctrl+C.</summary>
public sealed class SignalTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_waiting_build_that_is_stopped_leaves_the_old_site_and_returns_the_signals_exit_code(string signal, int exitCode)
    {
        using var site = await TestSite.Small().Built();
        site.Append("content/about.sv.md", "\nNytt.\n");

        // The test holds the folder's lock, so that the build is certainly running when the signal comes.
        var opening = await Publisher.Open(new PublishTarget(site.Root, site.Public), TimeSpan.Zero, CancellationToken.None);
        await using (opening.Staging!) await Stops(site, signal, exitCode);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_working_build_that_is_stopped_leaves_the_old_site_and_returns_the_signals_exit_code(string signal, int exitCode)
    {
        using var site = await TestSite.Small().Built();
        // Each page takes as long as a template may.
        site.Replace("themes/plain/partials/foot.html", "<footer>", "{{~ for step in 1..900000 ~}}{{ turned = (1..20000) | array.reverse }}{{ end }}<footer>");

        await Stops(site, signal, exitCode);
    }

    private static async Task Stops(TestSite site, string signal, int exitCode)
    {
        var before = FolderText.Hash(site.Public);
        using var build = KaskoProcess.Start("--site", site.Root, "--quiet");
        await Task.Delay(TimeSpan.FromSeconds(2));
        KaskoProcess.Signal(build, signal);

        await build.WaitForExitAsync().WaitAsync(Patience);

        Assert.Equal(exitCode, build.ExitCode);
        Assert.Equal(before, FolderText.Hash(site.Public));
    }
}
