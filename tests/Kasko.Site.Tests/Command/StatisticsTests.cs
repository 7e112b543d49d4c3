using Kasko.Site.Tests.Publish;
using Kasko.Site.Tests.Sites;
using Kasko.Site.Tests.Statistics;

namespace Kasko.Site.Tests.Command;

/// <summary><c>kasko statistics update</c> in a site, with local servers that answer like the real ones.</summary>
public sealed class StatisticsTests : IAsyncLifetime
{
    private const string Residents = "content/measures/residents.yml";
    private const string Figures = "content/measures/residents.observations.yml";

    private PxWeb _web = null!;
    private Statistics.Sotkanet _sotkanet = null!;
    private TestSite _site = null!;

    public async ValueTask InitializeAsync()
    {
        _web = await PxWeb.Start();
        _sotkanet = await Statistics.Sotkanet.Start();
        _web[Statistics.Residents.Path] = Statistics.Residents.Table("2023: 1200, 2024: 1234, 2025*: 1250");
        foreach (var (year, value) in ((int, decimal)[])[(2024, 1001), (2025, 1002)]) _sotkanet.Values[year] = value;
        _site = TestSite.Small()
            .Append("site.yml", $"statistics: {{statfin: \"{_web.Address}\", sotkanet: \"{_sotkanet.Address}\"}}\n")
            .Replace(Residents, "observations:\n  - {period: 2024, value: 1234}\n  - {period: 2025, value: 1250, provisional: true, note: {sv: Ändras i juni., fi: Muuttuu kesäkuussa.}}\n", "")
            .Replace(Residents, "source:\n  title: {sv: Stadens register, fi: Kaupungin rekisteri}\n  url: https://example.org/register\n  licence: CC BY 4.0\n  licence_url: https://creativecommons.org/licenses/by/4.0/\n", "")
            .Append(Residents, "statistics: {statfin: {table: vaerak/11ra, contents: vaesto, area: KU231}}\n")
            .Append("content/measures/berths.yml", "statistics: {sotkanet: {indicator: 127, area: \"231\"}}\n");
    }

    public async ValueTask DisposeAsync()
    {
        _site.Dispose();
        await _sotkanet.DisposeAsync();
        await _web.DisposeAsync();
    }

    [Fact]
    public async Task New_figures_are_written_beside_the_measures_and_listed_one_by_one()
    {
        var run = await Update();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            berths 2024: 1001 (new)
            berths 2025: 1002 (new)
            residents 2023: 1200 (new)
            residents 2024: 1234 (new)
            residents 2025: 1250 provisional (new)

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Contains("\n  - {period: 2025, value: 1250, provisional: true}\n", Written(Figures), StringComparison.Ordinal);
        Assert.Contains("series: \"statfin vaerak/11ra vaesto KU231\"\n", Written(Figures), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "residents: 2 forecasts skipped (the period has not begun)\n")]
    [InlineData("sv", "residents: 2 prognoser utelämnades (perioden har inte börjat)\n")]
    [InlineData("fi", "residents: 2 ennustetta jätettiin pois (ajanjakso ei ole alkanut)\n")]
    public async Task Forecasts_that_were_skipped_are_counted(string language, string line)
    {
        _web[Statistics.Residents.Path] = Statistics.Residents.Table("2023: 1200, 2024: 1234, 2025*: 1250, 2027: 1260, 2040: 1300");

        var run = await Update("--language", language);

        Assert.EndsWith(line, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("2027", Written(Figures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_build_shows_what_was_written()
    {
        await Update();

        await _site.Built();

        Assert.Contains("1\u00A0250 (2025, preliminär)", _site.Page("sv/uppfoljning/invanare-i-lillvik/").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_finds_nothing_new_and_writes_nothing()
    {
        await Update();
        var before = Written(Figures);

        var run = await Update();

        Assert.Equal((0, "berths: unchanged\nresidents: unchanged\n"), (run.ExitCode, run.Output));
        Assert.Equal(before, Written(Figures));
    }

    [Theory]
    [InlineData("sv", "residents 2025: 1250 preliminär → 1251\n", "berths: oförändrad\n")]
    [InlineData("fi", "residents 2025: 1250 ennakkotieto → 1251\n", "berths: ennallaan\n")]
    public async Task A_figure_that_became_final_is_listed_in_the_readers_language(string language, string change, string same)
    {
        await Update();
        _web[Statistics.Residents.Path] = Statistics.Residents.Table("2023: 1200, 2024: 1234, 2025: 1251");

        var run = await Update("--language", language);

        Assert.Equal(same + change, run.Output);
    }

    [Fact]
    public async Task When_one_source_fails_the_other_measures_still_update_and_the_run_fails()
    {
        _web.Server.Instead = async (context, _) =>
        {
            await context.Html(200, "<html><body>Huoltokatko</body></html>");
            return true;
        };

        var run = await Update();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal([$"{Residents}:14:14 statistics-not-json"], run.Places);
        Assert.Contains("residents: not updated\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("berths 2025: 1002 (new)\n", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Join(_site.Root, Figures)));
    }

    [Fact]
    public async Task A_measure_that_cannot_be_read_does_not_stop_the_others()
    {
        _site.Append("content/measures/berths.yml", "statsu: proposed\n");

        var run = await Update();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["content/measures/berths.yml:12:1 unknown-key"], run.Places);
        Assert.Contains("residents 2025: 1250 provisional (new)\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_on_a_page_does_not_stop_the_update()
    {
        _site.Write("content/about.sv.md", "no front matter");

        Assert.Equal((0, ""), ((await Update()).ExitCode, (await Update()).Error));
    }

    [Fact]
    public async Task An_implausible_figure_is_rejected_until_a_person_accepts_it()
    {
        await Update();
        _web[Statistics.Residents.Path] = Statistics.Residents.Table("2023: 1200, 2024: 1234, 2025: 125000");

        var first = await Update();
        var kept = Written(Figures);
        var second = await Update("--accept", "residents");

        Assert.Equal(1, first.ExitCode);
        Assert.Contains("implausible-value: The figure for 2025, 125000, is far from all earlier ones", first.Error, StringComparison.Ordinal);
        Assert.Contains("value: 1250, ", kept, StringComparison.Ordinal);
        Assert.Equal((0, "berths: unchanged\nresidents 2025: 1250 provisional → 125000\n"), (second.ExitCode, second.Output));
    }

    [Theory]
    [InlineData("Väestö 31.12.", "Befolkning 31.12")]
    [InlineData("65 vuotta täyttäneet", "Sextiofem år fyllda")]
    [InlineData("Väestö vuoden lopussa ilman laitoksissa asuvia", "Väestö vuoden lopussa ilman laitoksissa asuvia")]
    public async Task What_a_source_calls_its_figures_need_not_agree_between_the_languages(string finnish, string swedish)
    {
        (_sotkanet.FinnishTitle, _sotkanet.SwedishTitle) = (finnish, swedish);

        var run = await Update();
        var build = await _site.Build();

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal((0, 0), (build.ExitCode, build.Places.Length));
        Assert.Contains(swedish, Written("content/measures/berths.observations.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "The new figures are not used", "The figure for 2025 is in")]
    [InlineData("sv", "De nya siffrorna tas inte med", "Siffran för 2025 finns")]
    [InlineData("fi", "Uusia lukuja ei oteta mukaan", "Ajanjakson 2025 luku on")]
    public async Task New_figures_with_which_the_site_could_not_be_published_are_not_used(string language, string words, string problem)
    {
        _site.Append("content/measures/berths.yml", "observations:\n  - {period: 2025, value: 1000}\n");

        var run = await Update("--language", language);
        var build = await _site.Build();

        Assert.Equal(4, run.ExitCode);
        Assert.Equal(["content/measures/berths.yml:11:14 figures-kept-out"], run.Places);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Contains("(content/measures/berths.yml:13:5 official-and-own)", run.Error, StringComparison.Ordinal);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Join(_site.Root, "content/measures/berths.observations.yml")));
        Assert.Contains("value: 1250", Written(Figures), StringComparison.Ordinal);
        Assert.Equal((0, 0), (build.ExitCode, build.Places.Length));
    }

    [Fact]
    public async Task Figures_are_not_blamed_for_a_mistake_that_was_there_before()
    {
        _site.Write("content/about.sv.md", "no front matter").Append("content/measures/berths.yml", "observations:\n  - {period: 2025, value: 1000}\n");

        var run = await Update();

        Assert.Equal((4, 1), (run.ExitCode, run.Places.Length));
        Assert.Contains("value: 1250", Written(Figures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_refuses_a_measure_without_official_figures_before_any_request()
    {
        var run = await Update("--accept", "residents", "berhts");

        Assert.Equal((2, "kasko: There is no measure 'berhts' with official figures to accept.\n", ""), (run.ExitCode, run.Error, run.Output));
        Assert.Empty(_web.Server.Calls);
        Assert.Empty(_sotkanet.Server.Calls);
    }

    [Fact]
    public async Task A_build_sends_no_requests()
    {
        await Update();
        var calls = (_web.Server.Calls.Count, _sotkanet.Server.Calls.Count);

        await _site.Built();

        Assert.Equal(calls, (_web.Server.Calls.Count, _sotkanet.Server.Calls.Count));
    }

    [Fact]
    public async Task The_figures_of_a_series_that_the_measure_no_longer_names_are_replaced()
    {
        await Update();
        _site.Replace(Residents, "statfin: {table: vaerak/11ra, contents: vaesto, area: KU231}", "sotkanet: {indicator: 127, area: \"231\"}");

        var before = await _site.Check();
        var run = await Update();

        Assert.Equal([$"{Residents}:14:14 other-series"], before.Places);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("residents 2025: 1250 provisional → 1002\n", run.Output, StringComparison.Ordinal);
        await _site.Built();
    }

    [Fact]
    public async Task Where_no_measure_names_a_source_the_run_says_so()
    {
        using var site = TestSite.Small();

        var run = await site.Run("statistics", "update", "--language", "en");

        Assert.Equal((0, "No measure names a source under 'statistics'.\n"), (run.ExitCode, run.Output));
    }

    [MountFact]
    public async Task A_folder_that_may_not_be_written_to_leaves_the_old_figures()
    {
        var said = await ProbeProcess.Shell(
            $"""
            mount --bind "$1/content" "$1/content"
            mount -o remount,ro,bind "$1/content"
            {KaskoProcess.ShellCommand} statistics update --site "$1" --language en 2>&1 || echo "ended with $?"
            """,
            MountFactAttribute.Wrapper, _site.Root);

        Assert.Contains(said, line => line.StartsWith($"{Figures}: error statistics-not-written: ", StringComparison.Ordinal));
        Assert.Contains("residents: not updated", said);
        Assert.Equal("ended with 1", said[^1]);
    }

    private Task<CommandRun> Update(params string[] options) => _site.Run(["statistics", "update", .. options]);

    private string Written(string path) => File.ReadAllText(Path.Join(_site.Root, path));
}
