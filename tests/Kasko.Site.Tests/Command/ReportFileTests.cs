using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

/// <summary>The paths that <c>--report</c> may write to.</summary>
public sealed class ReportFileTests
{
    public static TheoryData<string, Special> Everywhere()
    {
        var all = new TheoryData<string, Special>();
        foreach (var command in (string[])["build", "check", "nightly"])
            foreach (var special in Enum.GetValues<Special>()) all.Add(command, special);
        return all;
    }

    [Theory, MemberData(nameof(Everywhere))]
    public async Task A_report_path_that_is_not_an_ordinary_file_is_refused_and_nothing_is_built(string command, Special special)
    {
        using var site = TestSite.Small().Write("letter.txt", "mine");
        var path = Path.Join(site.Root, "report.json");
        if (!SpecialFile.TryMake(special, path, Path.Join(site.Root, "letter.txt"))) return;
        var before = Names(site);

        var run = await site.Run(command, "--report", path);

        Assert.Equal(
            (2, $"kasko: {path} is a folder, a link or a device, so no report is written there. Give the path of an ordinary file with --report.\n"),
            (run.ExitCode, run.Error));
        Assert.Equal(before, Names(site));
        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Join(site.Root, "letter.txt")));
        Assert.Equal(special is Special.Link or Special.DanglingLink, new FileInfo(path).LinkTarget is not null);
    }

    [Theory]
    [InlineData("sv_FI.UTF-8", "kasko: . är en mapp, en länk eller en enhet, så ingen rapport skrivs dit. Ange sökvägen till en vanlig fil med --report.\n")]
    [InlineData("fi_FI.UTF-8", "kasko: . on kansio, linkki tai laite, joten raporttia ei kirjoiteta siihen. Anna tavallisen tiedoston polku valitsimella --report.\n")]
    public async Task The_refusal_is_reported_in_the_readers_language(string locale, string told)
    {
        using var site = TestSite.Small().Variable("LANG", locale);

        Assert.Equal(told, (await site.Check("--report", ".")).Error);
    }

    [Theory]
    [InlineData("check", "report.json")]
    [InlineData("nightly", "report.json")]
    [InlineData("check", "link/report.json")]
    public async Task Writing_a_report_changes_no_other_file(string command, string report)
    {
        using var site = TestSite.Small().Write("reports/report.json.new", "mine").Write("report.json.new", "mine");
        Directory.CreateSymbolicLink(Path.Join(site.Root, "link"), Path.Join(site.Root, "reports"));
        var before = Names(site).Append("public").Append(".public.kasko").Append("report.json").Append("reports/report.json").Append("link/report.json");

        var run = await site.Run([command, "--report", report, .. command == "nightly" ? (string[])["--no-statistics"] : []]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Empty(Names(site).Except(before));
        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Join(site.Root, "report.json.new")));
        Assert.Equal("mine", await File.ReadAllTextAsync(Path.Join(site.Root, "reports", "report.json.new")));
        Assert.StartsWith("{", await File.ReadAllTextAsync(Path.Join(site.Root, report)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", 3)]
    [InlineData("nightly", 4)]
    public async Task A_report_name_too_long_for_the_disk_is_reported_and_leaves_no_file(string command, int exitCode)
    {
        using var site = TestSite.Small();
        var before = Names(site).Append("public").Append(".public.kasko");
        var name = new string('r', 300);

        var run = await site.Run([command, "--report", name, .. command == "nightly" ? (string[])["--no-statistics"] : []]);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.EndsWith($"{name}.\n", run.Error, StringComparison.Ordinal);
        Assert.Empty(Names(site).Except(before));
    }

    /// <summary>All files in the site's folder except published ones.</summary>
    private static List<string> Names(TestSite site) =>
    [
        .. Directory.EnumerateFileSystemEntries(site.Root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(path => Path.GetRelativePath(site.Root, path))
            .Where(path => !path.StartsWith("public" + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !path.StartsWith(".public.kasko" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];
}
