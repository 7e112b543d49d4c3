using System.Text.Json;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Command;

public sealed class OptionTests
{
    [Fact]
    public async Task The_command_without_arguments_builds()
    {
        using var site = TestSite.Small();

        var run = await site.Run();

        Assert.Equal(0, run.ExitCode);
        Assert.True(site.Has("sv/index.html"));
    }

    [Fact]
    public async Task A_site_in_another_folder_is_published_in_that_folder()
    {
        using var here = TestSite.Small();
        using var there = TestSite.Small();

        await here.Built("--site", there.Root);

        Assert.True(there.Has("index.html"));
        Assert.False(Path.Exists(here.Public));
    }

    [Fact]
    public async Task A_relative_output_path_starts_at_the_current_folder()
    {
        using var here = TestSite.Small();
        using var there = TestSite.Small();

        await here.Built("--site", there.Root, "--output", "built/site");

        Assert.True(File.Exists(Path.Join(here.Root, "built", "site", "index.html")));
        Assert.False(Path.Exists(there.Public));
    }

    [Fact]
    public async Task Only_the_output_and_the_one_folder_beside_it_are_written()
    {
        using var site = TestSite.Small();
        var before = Directory.GetFileSystemEntries(site.Root).ToHashSet(StringComparer.Ordinal);

        await site.Built();

        var made = Directory.GetFileSystemEntries(site.Root).Where(path => !before.Contains(path)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
        Assert.Equal([".public.kasko", "public"], made);
    }

    [Fact]
    public async Task Check_reports_the_same_and_writes_nothing()
    {
        using var site = TestSite.Wrong("links");
        var before = FolderText.Hash(site.Root);

        var check = await site.Check();

        Assert.Equal(1, check.ExitCode);
        Assert.Equal(before, FolderText.Hash(site.Root));
        Assert.Equal((await site.Build()).Error, check.Error);
    }

    [Fact]
    public async Task Check_of_a_site_without_faults_writes_nothing_either()
    {
        using var site = TestSite.Small();
        var before = FolderText.Hash(site.Root);

        var check = await site.Check();

        Assert.Equal((0, "Checked 32 pages; nothing was written.\n", ""), (check.ExitCode, check.Output, check.Error));
        Assert.Equal(before, FolderText.Hash(site.Root));
    }

    [Fact]
    public async Task A_warning_is_reported_and_the_site_is_published()
    {
        using var site = TestSite.Small().Write("content/goals/forgotten.csv", "a;b\n");

        var run = await site.Build();

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["content/goals/forgotten.csv unused-file"], run.Places);
        Assert.EndsWith("1 warning.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strict_makes_a_warning_fail_the_build()
    {
        using var site = TestSite.Small().Write("content/goals/forgotten.csv", "a;b\n");

        var run = await site.Build("--strict");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["content/goals/forgotten.csv unused-file"], run.Places);
        Assert.False(Path.Exists(site.Public));
    }

    [Fact]
    public async Task Strict_accepts_a_site_without_warnings()
    {
        using var site = TestSite.Small();

        Assert.Equal(0, (await site.Build("--strict")).ExitCode);
    }

    [Fact]
    public async Task Quiet_prints_only_problems()
    {
        using var right = TestSite.Small();
        using var wrong = TestSite.WithSwedish("[hamnen](goals/harbor.sv.md)");

        var silent = await right.Build("--quiet");
        var told = await wrong.Build("--quiet");

        Assert.Equal(("", ""), (silent.Output, silent.Error));
        Assert.Equal(("", 1), (told.Output, told.Problems.Length));
    }

    [Fact]
    public async Task Problems_can_be_printed_as_json()
    {
        using var site = TestSite.WithSwedish("[hamnen](goals/harbor.sv.md)");

        var run = await site.Build("--format", "json");

        Assert.Equal(1, run.ExitCode);
        using var json = JsonDocument.Parse(run.Error);
        Assert.Contains("\"broken-link\"", json.RootElement.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_valid_json_when_there_are_no_problems()
    {
        using var site = TestSite.Small();

        using var json = JsonDocument.Parse((await site.Build("--format", "json")).Error);
        Assert.DoesNotContain("\"error\"", json.RootElement.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_file_contains_the_same_json_as_standard_error()
    {
        using var site = TestSite.WithSwedish("[hamnen](goals/harbor.sv.md)");

        var run = await site.Build("--format", "json", "--report", "report.json");

        Assert.Equal(run.Error, await File.ReadAllTextAsync(Path.Join(site.Root, "report.json")));
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_is_reported()
    {
        using var site = TestSite.Small();

        var run = await site.Build("--report", "nowhere/report.json");

        Assert.Equal((3, "kasko: The report could not be written to nowhere/report.json.\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("https://strategi.lillvik.example", "https://strategi.lillvik.example/", "/")]
    [InlineData("http://127.0.0.1:8080/prov", "http://127.0.0.1:8080/prov/", "/prov/")]
    public async Task Another_base_url_is_used_in_every_absolute_address(string given, string meant, string path)
    {
        using var site = await TestSite.Small().Built("--base-url", given);

        Assert.Equal(meant + "sv/varden/", site.Page("sv/varden/").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains($"<loc>{meant}sv/varden/</loc>", site.Read("sitemap.xml"), StringComparison.Ordinal);
        Assert.Equal(path + "sv/", site.Page("sv/404.html").QuerySelector("header > a")!.GetAttribute("href"));
        Assert.DoesNotContain("lillvik.example/strategi", string.Concat(site.Published().Values), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024-01-31", true)]
    [InlineData("2024-02-01", false)]
    public async Task As_of_determines_which_dates_are_in_the_future(string asOf, bool isToCome)
    {
        using var site = TestSite.Small();

        var run = await site.Check("--as-of", asOf);

        Assert.Equal(isToCome, run.Error.Contains("'adoption.date' is 2024-02-01, which is in the future.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_environment_sets_the_build_date_when_the_command_does_not()
    {
        // 2024-01-31T23:59:59Z: a date in UTC, as defined for reproducible builds.
        using var site = TestSite.Small().Variable("SOURCE_DATE_EPOCH", "1706745599");

        Assert.Contains("'adoption.date'", (await site.Check()).Error, StringComparison.Ordinal);
        Assert.DoesNotContain("'adoption.date'", (await site.Check("--as-of", "2024-02-01")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_default_build_date_is_today_in_the_towns_time_zone()
    {
        // Half past eleven in the evening in UTC is the next day in Helsinki.
        using var site = TestSite.Small().At(new DateTimeOffset(2024, 1, 31, 23, 30, 0, TimeSpan.Zero));
        using var evening = TestSite.Small().At(new DateTimeOffset(2024, 1, 31, 21, 30, 0, TimeSpan.Zero));

        Assert.DoesNotContain("'adoption.date'", (await site.Check()).Error, StringComparison.Ordinal);
        Assert.Contains("'adoption.date'", (await evening.Check()).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_build_date_does_not_appear_in_the_output()
    {
        using var today = await TestSite.Small().Built("--as-of", "2026-11-23");
        using var later = await TestSite.Small().Built("--as-of", "2031-05-06");

        Assert.Equal(FolderText.Hash(today.Public), FolderText.Hash(later.Public));
    }

    [Theory]
    [InlineData("LANG", "sv_FI.UTF-8", "finns inte på webbplatsen.")]
    [InlineData("LC_ALL", "fi_FI.UTF-8", "ei ole tällä sivustolla.")]
    [InlineData("LANG", "de_DE.UTF-8", "is no page of this site.")]
    public async Task Messages_are_in_the_environments_language_when_it_is_supported(string variable, string locale, string words)
    {
        using var site = TestSite.WithSwedish("[ingen](nothing-like-it.sv.md)").Variable(variable, locale);

        Assert.Contains(words, (await site.Check()).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_lists_every_command_and_version_prints_the_version()
    {
        using var site = TestSite.Small();

        var help = await site.Run("--help");
        var version = await site.Run("--version");

        Assert.Equal((0, 0), (help.ExitCode, version.ExitCode));
        Assert.All((string[])["build", "check", "serve", "--site", "--output", "--base-url", "--as-of", "--format", "--report", "--strict", "--quiet"],
            name => Assert.Contains(name, help.Output, StringComparison.Ordinal));
        Assert.Matches(@"^\d+\.\d+\.\d+", version.Output);
    }
}
