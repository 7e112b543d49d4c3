using AngleSharp.Dom;
using Kasko.Site.Tests.Actions;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Years;

/// <summary>A page that gathers a year: how the measures moved, what was done and what is late.</summary>
[Collection(BuiltSites.Collection)]
public sealed class YearPageTests(BuiltSites sites)
{
    private const string Year = "sv/aret-2025/";

    [Fact]
    public void Each_measure_is_there_once_by_how_it_moved_or_is_said_to_lack_a_figure()
    {
        var page = Talludden("sv/uppfoljning/aret-2025/");
        var groups = page.QuerySelectorAll("table.moved tbody").ToList();

        Assert.Equal(["Bättre (6)", "Oförändrat (2)", "Sämre (1)", "Kan inte jämföras (1)"], groups.Select(group => Text(group.QuerySelector(".group")!)));
        Assert.Equal(12, groups.Sum(group => group.QuerySelectorAll(".measure").Length) + page.QuerySelectorAll(".without + ul li").Length);
        Assert.Equal(["Nya bostäder", "Klimatutsläppen"], page.QuerySelectorAll(".without + ul li").Select(Text));
    }

    [Theory]
    [InlineData("Invånarantalet", "4 839 (2024)", "4 866 (2025, prel.)")]
    [InlineData("Lån på biblioteket", "2 557 (december 2024)", "2 668 (december 2025)")]
    [InlineData("Tomma affärslokaler i centrum", "12 (kvartal 4/2024)", "8 (kvartal 4/2025)")]
    [InlineData("Företag med verksamhet i staden", "412 (2023)", "418 (2025, prel.)")]
    public void A_figure_is_compared_with_the_same_period_of_the_year_before_or_the_last_one_there_is(string measure, string before, string latest)
    {
        var row = Talludden("sv/uppfoljning/aret-2025/").QuerySelectorAll("table.moved .measure").Single(header => Text(header).StartsWith(measure, StringComparison.Ordinal)).ParentElement!;

        Assert.Equal([before, latest], row.QuerySelectorAll("td").Select(Text));
    }

    [Fact]
    public void It_tells_what_was_done_and_given_up_in_the_year_with_the_texts_of_the_year()
    {
        var sections = Talludden("sv/uppfoljning/aret-2025/").QuerySelectorAll("main section:has(.actions)").Select(Text).ToList();

        Assert.Equal(
            [
                "Det här blev genomfört Tomma lokaler hyrs ut på försök Genomförd (28 november 2025) 2024 – 2025 · Näringslivsenheten 2025: Fem lokaler till hyrdes ut. Tre av hyresgästerna stannade kvar efter försöket.",
                "Det här slopades Gästbojar längs hela stranden Slopad (15 december 2025) klar senast 2026 · Hamnen Bojarna hade stört ålgräset. Båtarna hänvisas till kajen.",
            ],
            sections);
    }

    [Fact]
    public void A_year_that_is_not_over_says_so_and_what_is_late_today()
    {
        var page = Talludden("fi/seuranta/vuosi-2026/");

        Assert.Equal("Vuosi ei ole päättynyt. Tilanne 23. marraskuuta 2026.", Text(page.QuerySelector("main .body > .aside")!));
        Assert.Equal(["Kolme kosteikkoa sadevedelle", "Kaupungin palvelut kootaan kirjastoon"], page.GetElementById("late")!.ParentElement!.QuerySelectorAll("h3").Select(Text));
    }

    [Theory]
    [InlineData("end: 2025", "under-way", "2025-03-31", true)]
    [InlineData("end: 2025", "done", "2026-05-01", true)]
    [InlineData("end: 2025", "done", "2025-12-01", false)]
    [InlineData("end: 2026-H1", "under-way", "2025-03-31", false)]
    [InlineData("end: 2026-H1", "delayed", "2025-11-30", true)]
    [InlineData("end: 2026-H1", "delayed", "2026-02-28", false)]
    public async Task What_is_late_is_what_was_late_when_the_year_ended(string end, string status, string date, bool late)
    {
        using var site = Site(2025).Replace(NewPier.File, "end: 2026-H1", end).Replace(NewPier.File, "status: under-way\nstatus_date: 2025-03-31", $"status: {status}\nstatus_date: {date}\nreason: {{sv: Isen låg länge., fi: Jää pysyi pitkään.}}");
        await site.Built("--as-of", "2026-11-23");

        Assert.Equal(late, site.Page(Year).GetElementById("late")!.ParentElement!.QuerySelector(".actions") is not null);
    }

    [Theory]
    [InlineData("content/2025.sv.md", "year: 2025", "year: 25", "5:7: error not-a-period: 'year' must be a year between 1800 and 2200, as in 2025, not '25'.")]
    [InlineData("content/2025.sv.md", "year: 2025", "year: last", "5:7: error wrong-type: ")]
    [InlineData("content/2025.sv.md", "year: 2025\n", "", "2:1: error missing-key: 'year' is missing. Add the line 'year: …'.")]
    [InlineData("content/2025.fi.md", "year: 2025", "year: 2024", "5:1: error different-kinds: The page is about another year than content/2025.sv.md. If that one is right, write 'year: 2025' here too.")]
    public async Task A_wrong_year_is_reported_with_what_to_write(string file, string line, string instead, string problem)
    {
        using var site = Site(2025).Replace(file, line, instead);

        Assert.Contains((await site.Check("--language", "en")).Problems, found => found.StartsWith($"{file}:{problem}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_year_to_come_and_a_second_page_of_the_same_year_are_reported()
    {
        using var site = Site(2025).Write("content/again.sv.md", Page("sv", 2025, "Än en gång")).Write("content/again.fi.md", Page("fi", 2025, "Vielä kerran"))
            .Write("content/later.sv.md", Page("sv", 2031, "Senare")).Write("content/later.fi.md", Page("fi", 2031, "Myöhemmin"));

        var problems = (await site.Check("--language", "en")).Problems;

        Assert.Contains(problems, found => found.EndsWith(":5:1: error same-number: Another page is about 2025 too. Correct 'year', or remove one of the pages.", StringComparison.Ordinal));
        Assert.Contains("content/later.sv.md:5:1: error period-to-come: 2031 has not begun, so there is nothing to tell of it yet. Check the year, or let the page wait with 'publish_from: 2031-01-01'.", problems);
    }

    [Fact]
    public async Task The_command_makes_the_page_of_a_year_by_its_name()
    {
        using var site = TestSite.WithProgramsTheme();

        var run = await site.Run("new", "page", "2024");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        await site.Built();
        Assert.Equal("Året 2024", site.Page("sv/aret-2024/").QuerySelector("h1")!.TextContent);
        Assert.NotNull(site.Page("sv/aret-2024/").GetElementById("moved"));
    }

    private static TestSite Site(int year) => NewPier.Site()
        .Write($"content/{year}.sv.md", Page("sv", year, $"Året {year}")).Write($"content/{year}.fi.md", Page("fi", year, $"Vuosi {year}"));

    private static string Page(string language, int year, string title) =>
        $"---\nkind: year\ntitle: {title}\nsummary: {(language == "sv" ? $"Så gick det, {title}." : $"Näin kävi, {title}.")}\nyear: {year}\n---\n";

    private IDocument Talludden(string address) => sites.Talludden.Pages[address + "index.html"];

    /// <summary>As read: without soft hyphens, and with all white space as single spaces.</summary>
    private static string Text(INode node) =>
        string.Join(' ', node.TextContent.Replace("\u00AD", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
