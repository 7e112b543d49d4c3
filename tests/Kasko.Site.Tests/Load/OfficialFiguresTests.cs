using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Load;

/// <summary>Official figures in measures, and the files that store them.</summary>
public sealed class OfficialFiguresTests
{
    private const string Measure = "content/measures/berths.yml";
    private const string Figures = "content/measures/berths.observations.yml";
    private const string Sotkanet = "statistics: {sotkanet: {indicator: 127, area: \"231\"}}\n";

    private const string Fetched = """
        series: "sotkanet 127 231"
        source:
          title: {sv: Sotkanet på svenska, fi: Sotkanet suomeksi}
          url: "https://sotkanet.fi/127"
          licence: "CC BY 4.0"
          licence_url: "https://creativecommons.org/licenses/by/4.0/"
        updated: 2026-05-28T21:30:00Z
        unit: "lukumäärä"
        observations:
          - {period: 2024, value: 1000}
          - {period: 2025, value: 1100, provisional: true, note: {sv: Räknas om., fi: Lasketaan uudelleen.}}

        """;

    [Fact]
    public async Task A_measure_shows_its_official_figures_with_source_and_licence()
    {
        using var site = await Site().Built();
        var page = site.Page("sv/uppfoljning/batplatser/").QuerySelector("main")!;

        Assert.Contains("1\u00A0000 (2024)", page.TextContent, StringComparison.Ordinal);
        Assert.Contains("1\u00A0100 (2025, preliminär) Räknas om.", page.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("a"), link => link.TextContent == "Sotkanet på svenska" && link.GetAttribute("href") == "https://sotkanet.fi/127");
        Assert.Contains(page.QuerySelectorAll("a"), link => link.TextContent == "CC BY 4.0");
    }

    [Fact]
    public async Task The_towns_own_figures_are_merged_with_the_official_ones_in_order()
    {
        using var site = await Site().Append(Measure, "observations:\n  - {period: 2023, value: 950}\n").Built();

        Assert.Matches("2023.*2024.*2025", site.Read("data/berths.csv").Replace("\r\n", " ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_period_in_both_files_is_reported()
    {
        using var site = Site().Append(Measure, "observations:\n  - {period: 2024, value: 990}\n");

        var run = await site.Check();

        Assert.Equal([$"{Measure}:13:5 official-and-own"], run.Places);
        Assert.Contains("Remove it here", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("statistics: {sotkanet: {indicator: 128, area: \"231\"}}\n", "11:14", "(sotkanet 127 231) than the measure names now (sotkanet 128 231). Run 'kasko statistics update'.")]
    [InlineData("", "1:1", "but it names no source.")]
    public async Task Figures_of_another_series_are_not_shown_as_this_measures(string statistics, string place, string words)
    {
        using var site = TestSite.Small().Append(Measure, statistics).Write(Figures, Fetched);

        var run = await site.Check();

        Assert.Equal([$"{Measure}:{place} other-series"], run.Places);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("statistics: {}\n", "11:13 statistics-source")]
    [InlineData("statistics: {sotkanet: {indicator: 127, area: \"231\"}, statfin: {table: vaerak/11ra, contents: vaesto, area: KU231}}\n", "11:13 statistics-source")]
    [InlineData("statistics: {sotkanet: {indicator: many, area: \"231\"}}\n", "11:36 wrong-type")]
    [InlineData("statistics: {statfin: {table: vaerak/11ra, area: KU231}}\n", "11:23 missing-key")]
    [InlineData("statistics: {statfinn: {table: vaerak/11ra}}\n", "11:13 statistics-source|11:14 unknown-key")]
    [InlineData("source: {title: {sv: Staden, fi: Kaupunki}, url: {sv: https://example.org/}}\n", "11:50 missing-language")]
    [InlineData("source: {title: {sv: Staden, fi: Kaupunki}, url: {sv: https://example.org/, fi: example.org}}\n", "11:81 not-an-address")]
    [InlineData(Sotkanet + "source: {title: {sv: Staden, fi: Kaupunki}}\n", "12:1 statistics-source-twice")]
    public async Task A_malformed_source_is_reported_at_its_place(string statistics, string places)
    {
        using var site = TestSite.Small().Append(Measure, statistics);

        Assert.Equal(places.Split('|').Select(place => $"{Measure}:{place}"), (await site.Check()).Places);
    }

    [Theory]
    [InlineData("updated: 2026-05-28T21:30:00Z", "updated: 28.5.2026", "7:10 statistics-updated")]
    [InlineData("period: 2025, ", "period: 2024, ", "11:5 same-period")]
    [InlineData("series: \"sotkanet 127 231\"\n", "", "1:1 missing-key")]
    [InlineData("unit: ", "unti: ", "8:1 unknown-key")]
    public async Task A_wrongly_edited_file_of_figures_is_reported_at_the_place(string old, string instead, string place)
    {
        using var site = Site().Replace(Figures, old, instead);

        Assert.Equal([$"{Figures}:{place}"], (await site.Check()).Places);
    }

    [Fact]
    public async Task A_file_of_figures_without_a_measure_is_reported()
    {
        using var site = TestSite.Small().Write("content/measures/harbours.observations.yml", Fetched);

        Assert.Equal(["content/measures/harbours.observations.yml official-without-measure"], (await site.Check()).Places);
    }

    [Theory]
    [InlineData("all", "reserved-id")]
    [InlineData("schema", "reserved-id")]
    [InlineData("datapackage", "reserved-id")]
    [InlineData("berths-excel-sv", "reserved-id")]
    [InlineData("båtplatser", "measure-id")]
    [InlineData("Berths", "measure-id")]
    public async Task A_measures_id_that_conflicts_with_an_open_data_file_is_reported(string id, string rule)
    {
        using var site = TestSite.Small();
        site.Write($"content/measures/{id}.yml", File.ReadAllText(Path.Join(site.Root, Measure))).Remove(Measure);

        Assert.Contains($"content/measures/{id}.yml {rule}", (await site.Check()).Places);
    }

    [Fact]
    public async Task Two_measures_with_the_same_title_are_reported()
    {
        using var site = TestSite.Small().Replace(Measure, "Båtplatser", "Invånare i Lillvik");

        Assert.Equal([$"{Measure}:4:13 same-address"], (await site.Check()).Places);
    }

    [Theory]
    [InlineData("2026-12-31", 0)]
    [InlineData("2027-05-29", 0)]
    [InlineData("2027-05-30", 1)]
    public async Task Figures_older_than_their_update_frequency_are_warned_of_with_their_age(string today, int warnings)
    {
        using var site = Site().Append(Measure, "updated: yearly\n");

        var run = await site.Check("--as-of", today);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(warnings, run.Problems.Count(line => line == $"{Measure}:1:1: warning overdue-figures: The figures are 12 months old; new ones were due by 29 May 2027. Run 'kasko statistics update', or write in the new figure."));
    }

    [Theory]
    [InlineData("2027-05-29", "Nästa uppdatering: senast den 29 maj 2027")]
    [InlineData("2027-05-30", "Uppgiften är försenad. Den skulle ha uppdaterats senast den 29 maj 2027.")]
    public async Task The_page_says_when_the_next_figure_is_due_or_that_it_is_late(string today, string words)
    {
        using var site = TestSite.Small();
        site.Replace("site.yml", "theme: plain\n", "").Append(Measure, Sotkanet + "updated: yearly\n").Write(Figures, Fetched);

        await site.Built("--as-of", today);

        var text = site.Page("sv/uppfoljning/batplatser/").QuerySelector("main")!.TextContent;
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.Contains("Uppdaterad den 29 maj 2026", text, StringComparison.Ordinal);
        Assert.Contains("Uppdateras varje år", text, StringComparison.Ordinal);
    }

    private static TestSite Site() => TestSite.Small().Append(Measure, Sotkanet).Write(Figures, Fetched);
}
