using System.Text.Json;
using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Measures;

/// <summary>A measure's figures by category.</summary>
public sealed class BreakdownTests
{
    private const string Berths = "content/measures/berths.yml";
    private const string Page = "sv/uppfoljning/batplatser/";

    private const string ByPier = """
        breakdown:
          title: {sv: Brygga, fi: Laituri}
          categories:
            - id: north
              title: {sv: Norra bryggan, fi: Pohjoinen laituri}
              observations:
                - {period: 2024, value: 400}
                - {period: 2025, value: 420, provisional: true}
            - id: south
              title: {sv: Södra bryggan, fi: Eteläinen laituri}
              observations:
                - {period: 2024, value: 600}
                - {period: 2025, confidential: true}

        """;

    [Fact]
    public async Task The_table_has_every_category_of_every_period_and_the_total()
    {
        using var site = await Built("observations:\n  - {period: 2024, value: 1000}\n  - {period: 2025, value: 1030}\n" + ByPier);

        Assert.Equal(
            ["2025", "Norra bryggan 420 (prel.)", "Södra bryggan sekretessbelagd uppgift", "Totalt 1 030", "2024", "Norra bryggan 400", "Södra bryggan 600", "Totalt 1 000"],
            site.Page(Page).QuerySelectorAll(".breakdown tbody tr").Select(row => Text(string.Join(' ', row.Children.Select(cell => cell.TextContent)))));
    }

    [Fact]
    public async Task A_note_on_a_categorys_figure_is_shown_below_the_table()
    {
        using var site = await Built(ByPier.Replace("confidential: true", "confidential: true, note: {sv: För få båtar., fi: Liian vähän veneitä.}", StringComparison.Ordinal));

        Assert.Equal(["Södra bryggan, 2025: För få båtar."], site.Page(Page).QuerySelectorAll(".breakdown ul.text li").Select(item => Text(item.TextContent)));
    }

    [Fact]
    public async Task Without_figures_for_the_whole_the_page_says_so()
    {
        using var site = await Built(ByPier);
        var page = site.Page(Page);

        Assert.Equal("Siffror finns bara för delarna", Text(page.QuerySelector(".strip .state")!.TextContent));
        Assert.Contains("Siffran för helheten finns inte.", page.QuerySelector(".breakdown")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Totalt", page.QuerySelector(".breakdown")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nya siffror: Brygga, 2024.", site.Read("sv/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_differ_by_dashes_and_markers_and_the_legend_names_each_with_its_latest_figure()
    {
        using var site = await Built(ByPier.Replace("confidential: true", "value: 610", StringComparison.Ordinal));
        var chart = site.Page(Page).QuerySelector(".breakdown .chart")!;

        Assert.Equal([null, "9 5"], chart.QuerySelectorAll(".chart-lines path:not(.chart-grid)").Select(line => line.GetAttribute("stroke-dasharray")));
        Assert.Equal(2, chart.QuerySelectorAll(".chart-plot > svg[x] path").Select(marker => marker.GetAttribute("d")).Distinct().Count());
        Assert.Equal(["Norra bryggan 420 (2025)", "Södra bryggan 610 (2025)"], chart.QuerySelectorAll(".chart-key li").Select(item => Text(item.TextContent)));
    }

    [Fact]
    public async Task More_than_four_categories_are_a_table_only()
    {
        var fifth = string.Concat(Enumerable.Range(1, 3).Select(number => $"    - id: pier-{number}\n      title: {{sv: Brygga {number}, fi: Laituri {number}}}\n      observations: [{{period: 2024, value: {number}}}, {{period: 2025, value: {number}}}]\n"));
        using var site = await Built(ByPier + fifth);

        Assert.Null(site.Page(Page).QuerySelector(".breakdown .chart"));
        Assert.Equal(10, site.Page(Page).QuerySelectorAll(".breakdown td").Length);
    }

    [Fact]
    public async Task The_data_hold_the_dimension_in_long_form()
    {
        using var site = await Built("observations:\n  - {period: 2024, value: 1000}\n" + ByPier);

        Assert.Equal(
            ["2024 1000 total ", "2024 400 north Norra bryggan", "2025 420 north Norra bryggan", "2024 600 south Södra bryggan", "2025  south Södra bryggan"],
            site.Read("data/berths.csv").Split("\r\n")[1..^1].Select(row => row.Split(',')).Select(row => $"{row[2]} {row[3]} {row[11]} {row[12]}"));
        using var data = JsonDocument.Parse(site.Read("data/berths.json"));
        var categories = data.RootElement.GetProperty("breakdown").GetProperty("categories").EnumerateArray().ToList();
        Assert.Equal(["north", "south"], categories.Select(category => category.GetProperty("id").GetString()));
        Assert.Equal("confidential", categories[1].GetProperty("observations")[1].GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_category_has_one_figure_for_a_period_and_none_for_a_period_to_come()
    {
        using var site = TestSite.Small().Append(Berths, ByPier.Replace("- {period: 2024, value: 400}", "- {period: 2025, value: 400}", StringComparison.Ordinal));
        using var future = TestSite.Small().Append(Berths, ByPier.Replace("{period: 2025, confidential: true}", "{period: 2028, value: 1}", StringComparison.Ordinal));

        Assert.Contains("error same-period", (await site.Check("--language", "en")).Error, StringComparison.Ordinal);
        Assert.Contains("error period-to-come: 2028 has not begun", (await future.Check("--language", "en")).Error, StringComparison.Ordinal);
    }

    private static Task<TestSite> Built(string keys) => TestSite.WithProgramsTheme().Append(Berths, keys).Built();

    private static string Text(string text) =>
        string.Join(' ', text.Replace("\u00AD", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
