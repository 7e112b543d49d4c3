using System.Globalization;
using System.Text.Json;
using Kasko.Site.Compose;
using Kasko.Site.Model;
using Kasko.Site.Tests.Sites;
using static Kasko.Site.Tests.Measures.SampleMeasures;

namespace Kasko.Site.Tests.Measures;

/// <summary>Targets that change over time, on a small site whose measure has the baseline 1 200 in 2023.</summary>
public sealed class TargetHistoryTests
{
    private const string Residents = "content/measures/residents.yml";
    private const string Page = "sv/uppfoljning/invanare-i-lillvik/";

    private static readonly int[] Values = [1199, 1200, 1218, 1227, 1230, 1240, 1250, 1262, 1400];

    [Theory]
    [InlineData("- {period: 2030, value: 1400}", 1400, "behind")]
    [InlineData("- {period: 2030, value: 1400}, - {period: 2030, value: 1250, from: 2025-12-31}", 1250, "reached")]
    [InlineData("- {period: 2030, value: 1400}, - {period: 2030, value: 1250, from: 2026-01-01}", 1400, "behind")]
    [InlineData("- {period: 2030, value: 1250, from: 2026-01-01}, - {period: 2030, value: 1400, from: 2026-06-01}", 1250, "reached")]
    [InlineData("- {period: 2030, value: 1400}, - {period: 2030, value: 1250, decided: {date: 2025-06-01}}", 1250, "reached")]
    [InlineData("- {period: 2030, value: 1400}, - {period: 2030, value: 1250, from: 2026-01-01, decided: {date: 2025-06-01}}", 1400, "behind")]
    public async Task A_figure_is_judged_by_the_target_level_that_held_on_the_last_day_of_its_period(string targets, int target, string state)
    {
        using var site = await Built(targets);
        using var data = JsonDocument.Parse(site.Read("data/residents.json"));

        Assert.Equal(target, data.RootElement.GetProperty("target").GetProperty("value").GetInt32());
        Assert.Equal(state, data.RootElement.GetProperty("progress").GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("2025, value: 1250", "on-track")]
    [InlineData("2025, value: 1251", "behind")]
    [InlineData("2027, value: 1280", "on-track")]
    [InlineData("2027, value: 1330", "behind")]
    [InlineData("2025, value: 1251, from: 2026-01-01", "behind")]
    [InlineData("2025, value: 1240, from: 2026-01-01", "behind")]
    public async Task An_interim_target_decides_for_its_own_period_and_bends_the_line_for_others(string interim, string state)
    {
        using var site = await Built($"- {{period: 2030, value: 1400}}, - {{period: {interim}, interim: true}}");
        using var data = JsonDocument.Parse(site.Read("data/residents.json"));

        Assert.Equal(state, data.RootElement.GetProperty("progress").GetProperty("state").GetString());
    }

    /// <summary>Calculated here from the definition alone: line by line through the targets that held, exact in whole numbers.</summary>
    [Theory]
    [InlineData(1200, 1400, 2030, 0, 0)]
    [InlineData(1200, 1400, 2030, 2025, 1230)]
    [InlineData(1200, 1400, 2030, 2027, 1250)]
    [InlineData(1200, 1500, 2033, 2029, 1290)]
    [InlineData(1200, 1260, 2033, 2026, 1258)]
    public void States_calculated_independently_agree(int from, int to, int targetYear, int interimYear, int interimValue)
    {
        foreach (var (year, value) in from year in Enumerable.Range(2024, 8) from value in Values select (year, value))
        {
            var measure = Measure(Direction.Up, string.Create(CultureInfo.InvariantCulture, $"2023: {from}"), observations: string.Create(CultureInfo.InvariantCulture, $"{year}: {value}")) with
            {
                Targets = [new(Figure(new Period(targetYear), to)), .. interimYear == 0 ? (Target[])[] : [new(Figure(new Period(interimYear), interimValue), IsInterim: true)]],
            };

            Assert.Equal(
                (year, value, Expected(from, to, targetYear, interimYear, interimValue, year, value)),
                (year, value, ProgressJudgement.Of(measure).State.Key()));
        }
    }

    [Fact]
    public async Task The_page_lists_the_history_with_its_decisions_and_the_chart_draws_steps()
    {
        using var site = await Built(
            "- {period: 2030, value: 1500}, - {period: 2030, value: 1400, from: 2025-01-01, decided: {body: {sv: Fullmäktige, fi: Valtuusto}, date: 2024-12-09, section: \"71\"}, why: {sv: Färre flyttar hit., fi: Tänne muuttaa vähemmän.}}, - {period: 2027, value: 1300, interim: true}");
        var page = site.Page(Page);

        Assert.Equal(
            ["Målnivå 2030 Gäller från den 1 januari 2025|1 400 invånare statusen räknas mot den här|Beslut: Fullmäktige 9 december 2024 § 71|Färre flyttar hit.", "Målnivå 2030|1 500 invånare", "Delmål 2027|1 300 invånare"],
            page.QuerySelectorAll(".targets .facts > div").Select(Lines));
        Assert.Equal(1, page.QuerySelector(".chart-lines .chart-target-level")!.GetAttribute("d")!.Count(letter => letter == 'V'));
        Assert.Single(page.QuerySelectorAll(".chart-plot .chart-interim"));
    }

    [Theory]
    [InlineData("- {period: 2030, value: 1500}", true)]
    [InlineData("- {period: 2030, value: 1500, from: 2024-01-01}", false)]
    public async Task A_target_level_is_drawn_from_the_day_on_which_it_begins_to_hold(string targets, bool isWhole)
    {
        using var site = await Built(targets);

        Assert.Equal(isWhole, site.Page(Page).QuerySelector(".chart-lines .chart-target-level")!.GetAttribute("d")!.StartsWith("M0 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_feed_tells_of_a_new_target_level_on_the_day_of_its_decision()
    {
        using var site = await Built("- {period: 2030, value: 1500}, - {period: 2030, value: 1400, from: 2025-01-01, decided: {date: 2024-12-09}}");

        var feed = site.Read("fi/feed.xml").Replace('\u00A0', ' ');
        Assert.Contains("Uusi tavoitetaso: 1 400 asukasta (2030). Se on voimassa 1. tammikuuta 2025 alkaen.", feed, StringComparison.Ordinal);
        Assert.Contains("<updated>2024-12-09T00:00:00+02:00</updated>", feed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tables_hold_every_target_with_the_day_from_which_it_holds()
    {
        using var site = await Built("- {period: 2030, value: 1500}, - {period: 2030, value: 1400, from: 2025-01-01}, - {period: 2027, value: 1300, interim: true}");

        var rows = site.Read("data/residents.csv").Split("\r\n").Where(row => row.Contains("target", StringComparison.Ordinal)).Select(row => row.Split(',')).ToList();
        Assert.Equal(
            ["interim-target 2027 1300 ", "other-target 2030 1500 ", "target 2030 1400 2025-01-01"],
            rows.Select(row => $"{row[1]} {row[2]} {row[3]} {row[9]}").Order());
    }

    private static string Expected(int from, int to, int targetYear, int interimYear, int interimValue, int year, int value)
    {
        var (gone, whole) = (year - 2023, targetYear - 2023);
        if (value >= to) return "reached";
        var isJudgedByInterim = interimYear == year;
        if (isJudgedByInterim && value >= interimValue) return "on-track";
        if (!isJudgedByInterim && 5 * gone < whole) return "too-early";
        if (value < from) return "away";
        if (isJudgedByInterim) return "behind";
        var (x0, y0, x1, y1) = interimYear == 0 ? (2023, from, targetYear, to)
            : year < interimYear ? (2023, from, interimYear, interimValue)
            : (interimYear, interimValue, targetYear, to);
        if (gone >= whole) return "behind";
        var asked = y0 + ((decimal)(y1 - y0) * (year - x0) / (x1 - x0)) - from;
        return value - from >= 0.9m * asked ? "on-track" : "behind";
    }

    private static Task<TestSite> Built(string targets) => TestSite.WithProgramsTheme()
        .Replace(Residents, "target: {period: 2030, value: 1400}\n", $"targets:\n  {targets.Replace(", - ", "\n  - ", StringComparison.Ordinal)}\n")
        .Built();

    /// <summary>As read, with a line for each line of the page.</summary>
    private static string Lines(AngleSharp.Dom.IElement element) =>
        string.Join('|', $"{element.Children[0].TextContent}<br>{element.Children[1].InnerHtml}".Split("<br>")
            .Select(line => string.Join(' ', System.Text.RegularExpressions.Regex.Replace(line, "<[^>]*>", "").Replace("&nbsp;", " ", StringComparison.Ordinal).Replace('\u00A0', ' ').Replace("\u00AD", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
}
