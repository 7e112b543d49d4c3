using System.Net.Sockets;
using Kasko.Site.Tests.Command;
using Kasko.Site.Tests.Publish;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Nightly;

/// <summary><c>kasko nightly</c>, run by the real command in a real folder.</summary>
public sealed class NightlyTests
{
    [Fact]
    public async Task A_nightly_run_fetches_the_figures_publishes_them_and_lists_what_is_new()
    {
        await using var nightly = await NightlySite.Start();
        await nightly.Site.Built();

        var run = await nightly.Run();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(
            """
            ^The site is published: \d+ pages\.
            Changed pages: \d+
            (  \S*/\n)+(  and \d+ more\n)?Figures:
              berths 2025: 1002 \(new\)
              residents 2023: 1200 \(new\)
              residents 2024: 1234 \(new\)
              residents 2025: 1250 provisional \(new\)
            Files to commit: 2
              content/measures/berths.observations.yml
              content/measures/residents.observations.yml
            Took 0.0 s: figures 0.0 s, build 0.0 s, verification 0.0 s.
            $
            """.ReplaceLineEndings("\n").Replace("\n$", "$", StringComparison.Ordinal), run.Output);
        Assert.Contains("1\u00A0250 (2025, preliminär)", nightly.Site.Page("sv/uppfoljning/invanare-i-lillvik/").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_nightly_run_without_changes_says_so_and_writes_nothing()
    {
        await using var nightly = await NightlySite.AfterOneRun();

        var run = await nightly.Run();

        Assert.Equal((0, "The site is up to date; nothing has changed.\nTook 0.0 s: figures 0.0 s, build 0.0 s, verification 0.0 s.\n"), (run.ExitCode, run.Output));
    }

    [Theory]
    [InlineData("sv", "\nÄndrade sidor: ", "\nSiffror:\n  residents 2025: 1250 preliminär → 1251\n", "Tog 0,0 s: siffror 0,0 s, bygge 0,0 s, kontroll 0,0 s.\n")]
    [InlineData("fi", "\nMuuttuneet sivut: ", "\nLuvut:\n  residents 2025: 1250 ennakkotieto → 1251\n", "Kesti 0,0 s: luvut 0,0 s, koonti 0,0 s, tarkistus 0,0 s.\n")]
    public async Task The_summary_is_in_the_readers_language(string language, string pages, string figures, string end)
    {
        await using var nightly = await NightlySite.AfterOneRun();
        nightly.Residents("2023: 1200, 2024: 1234, 2025: 1251");

        var run = await nightly.Run("--language", language);

        Assert.Contains(pages, run.Output, StringComparison.Ordinal);
        Assert.Contains(figures, run.Output, StringComparison.Ordinal);
        Assert.Contains($": 1\n  {NightlySite.Figures}\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(end, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_a_source_is_down_the_site_is_built_with_the_old_figures_and_the_exit_code_is_4()
    {
        await using var nightly = await NightlySite.AfterOneRun();
        nightly.Site.Append("content/about.sv.md", "\nNytt.\n").Replace("site.yml", nightly.Web.Address.ToString(), $"http://127.0.0.1:{ClosedPort()}/").WithTimersFasterBy(4);

        var run = await nightly.Run();

        Assert.Equal(4, run.ExitCode);
        Assert.Equal([$"{NightlySite.Measure}:14:14 statistics-unreachable"], run.Places);
        Assert.Matches(@"^The site is published: \d+ pages\. Something needs attention\.\nChanged pages: ", run.Output);
        Assert.Contains("\nFigures:\n  residents: not updated\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(nightly.Site.Published().Values, text => text.Contains("Nytt.", StringComparison.Ordinal));
        Assert.Contains("1\u00A0250 (2025, preliminär)", nightly.Site.Page("sv/uppfoljning/invanare-i-lillvik/").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_implausible_figure_is_rejected_and_the_exit_code_is_4()
    {
        await using var nightly = await NightlySite.AfterOneRun();
        nightly.Residents("2023: 1200, 2024: 1234, 2025: 125000");

        var run = await nightly.Run();

        Assert.Equal(4, run.ExitCode);
        Assert.Equal([$"{NightlySite.Measure}:14:14 implausible-value"], run.Places);
        Assert.Contains("value: 1250, ", nightly.Text(NightlySite.Figures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_with_which_the_site_could_not_be_published_are_not_used_and_the_exit_code_is_4()
    {
        await using var nightly = await NightlySite.Start();
        nightly.Site.Append("content/measures/berths.yml", "observations:\n  - {period: 2025, value: 1000}\n").Append("content/about.sv.md", "\nNytt.\n");

        var run = await nightly.Run();

        Assert.Equal(4, run.ExitCode);
        Assert.Equal(["content/measures/berths.yml:11:14 figures-kept-out"], run.Places);
        Assert.StartsWith("The site is published: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  berths: not updated\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(nightly.Site.Published().Values, text => text.Contains("Nytt.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mistake_in_the_content_leaves_the_old_site_but_the_figures_are_still_fetched()
    {
        await using var nightly = await NightlySite.AfterOneRun();
        var before = FolderText.Hash(nightly.Site.Public);
        nightly.Site.Write("content/about.sv.md", "no front matter");
        nightly.Residents("2023: 1200, 2024: 1234, 2025: 1251");

        var run = await nightly.Run();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("content/about.sv.md:1:1 front-matter-missing", run.Places);
        Assert.StartsWith("Nothing was published, since something in the content is wrong. The old site stays.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, FolderText.Hash(nightly.Site.Public));
        Assert.Contains("value: 1251", nightly.Text(NightlySite.Figures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_refused_stays_as_it_is()
    {
        await using var nightly = await NightlySite.Start();
        nightly.Site.Write("public/mine.txt", "mine");

        var run = await nightly.Run();

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["public output-has-foreign-files"], run.Places);
        Assert.StartsWith("Nothing was published, since the folder or the disk did not allow it. The old site stays.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("mine", nightly.Site.Read("mine.txt"));
    }

    [Fact]
    public async Task Published_files_that_someone_changed_are_repaired_and_the_exit_code_is_4()
    {
        await using var nightly = await NightlySite.AfterOneRun();
        var before = FolderText.Hash(nightly.Site.Public);
        File.AppendAllText(Path.Join(nightly.Site.Public, "sv", "index.html"), "<p>Hacked</p>");

        var run = await nightly.Run();

        Assert.Equal(4, run.ExitCode);
        Assert.Equal(["public/sv/index.html repaired-file"], run.Places);
        Assert.Equal(before, FolderText.Hash(nightly.Site.Public));
    }

    [Fact]
    public async Task A_published_file_that_no_build_made_is_reported_and_the_exit_code_is_4()
    {
        await using var nightly = await NightlySite.AfterOneRun();
        File.WriteAllText(Path.Join(nightly.Site.Public, "shell.php"), "<?php system($_GET['c']);");

        var run = await nightly.Run();

        Assert.Equal(4, run.ExitCode);
        Assert.Equal(["public/shell.php foreign-file-kept"], run.Places);
        Assert.Equal("needs-a-look", nightly.Report.GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task A_web_server_that_must_be_reloaded_is_reported_and_the_exit_code_is_4()
    {
        await using var nightly = await NightlySite.Start();
        nightly.Site.Append("site.yml", "hosts: [nginx]\n");
        Assert.Equal(0, (await nightly.Run()).ExitCode);
        nightly.Site.Append("site.yml", "gone: [sv/gammalt/]\n");

        var run = await nightly.Run();
        var next = await nightly.Run();

        Assert.Equal(4, run.ExitCode);
        Assert.Equal(["public/.kasko/nginx.conf web-server-outdated"], run.Places);
        Assert.Equal(0, next.ExitCode);
    }

    [Fact]
    public async Task An_outdated_installed_file_is_reported_every_night_until_it_is_installed()
    {
        await using var nightly = await NightlySite.Start();
        nightly.Site.Append("site.yml", "hosts: [nginx]\n");
        Directory.CreateDirectory(Path.Join(nightly.Site.Root, "etc"));

        var first = await nightly.Run("--installed", "etc");
        var second = await nightly.Run("--installed", "etc");
        await File.WriteAllTextAsync(Path.Join(nightly.Site.Root, "etc", "nginx.conf"), (await nightly.Site.Run("hosts", "nginx")).Output);
        var installed = await nightly.Run("--installed", "etc");

        Assert.Equal([4, 4, 0], [first.ExitCode, second.ExitCode, installed.ExitCode]);
    }

    [Fact]
    public async Task A_clock_behind_the_last_build_publishes_nothing()
    {
        await using var nightly = await NightlySite.AfterOneRun();
        nightly.Site.At(new DateTimeOffset(1999, 1, 1, 10, 0, 0, TimeSpan.Zero));

        var run = await nightly.Run("--no-statistics");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["public clock-behind"], run.Places);
    }

    [Fact]
    public async Task When_the_build_fails_the_published_files_are_verified_all_the_same()
    {
        await using var nightly = await NightlySite.AfterOneRun();
        File.Delete(Path.Join(nightly.Site.Public, "robots.txt"));
        nightly.Site.Write("content/about.sv.md", "no front matter");

        var run = await nightly.Run();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("public/robots.txt file-missing", run.Places);
    }

    [MountFact]
    public async Task When_the_figures_cannot_be_written_the_site_is_built_with_the_old_ones_and_the_exit_code_is_4()
    {
        await using var nightly = await NightlySite.AfterOneRun();
        nightly.Residents("2023: 1200, 2024: 1234, 2025: 1251");
        var before = nightly.Text(NightlySite.Figures);

        var said = await ProbeProcess.Shell(
            $"""
            mount --bind "$1/content" "$1/content"
            mount -o remount,ro,bind "$1/content"
            {KaskoProcess.ShellCommand} nightly --site "$1" --as-of 2026-11-23 --language en 2>&1 || echo "ended with $?"
            """,
            MountFactAttribute.Wrapper, nightly.Site.Root);

        Assert.StartsWith($"{NightlySite.Figures}: error statistics-not-written: ", said[0], StringComparison.Ordinal);
        Assert.Equal("ended with 4", said[^1]);
        Assert.Equal(before, nightly.Text(NightlySite.Figures));
    }

    [Fact]
    public async Task With_no_statistics_no_source_is_asked()
    {
        await using var nightly = await NightlySite.Start();

        var run = await nightly.Run("--no-statistics");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(nightly.Web.Server.Calls);
        Assert.Empty(nightly.Sotkanet.Server.Calls);
    }

    [Fact]
    public async Task Warnings_are_counted_and_stale_pages_and_measures_are_listed()
    {
        await using var nightly = await NightlySite.AfterOneRun();
        nightly.Site.At(new DateTimeOffset(2029, 1, 1, 10, 0, 0, TimeSpan.Zero))
            .Replace("content/goals/school.sv.md", "- Klasserna är små", "- Klasserna är mindre");

        var run = await nightly.Run();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\nStale translations: 1\n  content/goals/school.fi.md\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"\nOverdue figures: 1\n  {NightlySite.Measure}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  overdue-figures: 1\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quiet_prints_nothing_when_all_is_well_and_the_summary_otherwise()
    {
        await using var nightly = await NightlySite.AfterOneRun();

        var good = await nightly.Run("--quiet");
        nightly.Residents("2023: 1200, 2024: 1234, 2025: 125000");
        var other = await nightly.Run("--quiet");

        Assert.Equal("", good.Output);
        Assert.StartsWith("The site is up to date; nothing has changed. Something needs attention.\n", other.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_site_is_published_even_when_the_report_cannot_be_written()
    {
        await using var nightly = await NightlySite.Start();

        var run = await nightly.Site.Run("nightly", "--report", "nowhere/nightly.json");

        Assert.Equal(4, run.ExitCode);
        Assert.Equal($"kasko: The report could not be written to {Path.Join(nightly.Site.Root, "nowhere", "nightly.json")}.\n", run.Error);
        Assert.True(nightly.Site.Has("sv/index.html"));
    }

    [Fact]
    public async Task A_nightly_run_that_is_interrupted_leaves_the_old_site_and_an_unfinished_report()
    {
        await using var nightly = await NightlySite.AfterOneRun();
        var before = FolderText.Hash(nightly.Site.Public);
        nightly.Site.Append("content/about.sv.md", "\nNytt.\n");
        using var stop = new CancellationTokenSource();
        nightly.Web.Server.Instead = async (_, _) =>
        {
            await stop.CancelAsync();
            return false;
        };

        var run = await nightly.Site.Run(stop.Token, "nightly", "--report", "nightly.json");

        Assert.Equal((130, "Stopped before the end. The old site stays.\n"), (run.ExitCode, run.Output));
        Assert.Equal(before, FolderText.Hash(nightly.Site.Public));
        Assert.Equal("unfinished", nightly.Report.GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task The_log_has_no_control_characters()
    {
        await using var nightly = await NightlySite.Start();
        nightly.Site.Write("content/about.sv.md", "no front matter");

        var run = await nightly.Run();

        Assert.DoesNotContain(run.Output + run.Error, letter => char.IsControl(letter) && letter != '\n');
    }

    /// <summary>A port that was free a moment ago, so that a connection to it fails.</summary>
    private static int ClosedPort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
