using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsCheck;
using Kasko.Site.Model;
using Kasko.Site.Render.Charts;
using static Kasko.Site.Tests.Measures.SampleMeasures;

namespace Kasko.Site.Tests.Render.Charts;

public sealed partial class LineChartTests
{
    [Fact]
    public void A_gap_in_the_series_is_a_gap_in_the_line()
    {
        var chart = Chart(Measure(observations: "2020: 1, 2021: 2, 2022: confidential, 2023: 4, 2024: 5, 2026: 7"));

        Assert.Equal(2, Lines(chart).Length);
        Assert.Equal(5, Dots(chart)); // 2026 is isolated and still visible
    }

    [Fact]
    public void Figures_of_every_second_year_are_one_line() =>
        Assert.Single(Lines(Chart(Measure(observations: "2020: 1, 2022: 2, 2024: 3"))));

    [Fact]
    public void The_line_starts_at_the_baseline() =>
        Assert.Single(Lines(Chart(Measure(baseline: "2023: 1263", observations: "2024: 1250"))));

    [Theory]
    [InlineData("2024: 1250")]
    [InlineData("2024: 0")]
    [InlineData("2024: -0.04")]
    [InlineData("2022: 80, 2023: 80, 2024: 80")]
    [InlineData("2022: -3, 2023: 0, 2024: 3")]
    [InlineData("2023: 0.000001, 2024: 0.000002")]
    [InlineData("2023: -999999999999999, 2024: 999999999999999")]
    public void Every_figure_is_inside_the_picture(string observations) => AssertDrawn(Measure(observations: observations, decimals: 1));

    [Fact]
    public void Every_figure_of_any_series_is_inside_the_picture() =>
        Gen.Select(Gen.Int[-1_000_000, 1_000_000].Array[1, 12], Gen.Int[0, 3], Gen.Enum<Direction>()).Sample((values, decimals, direction) =>
            AssertDrawn(Measure(direction, $"2003: {values[0]}", $"2030: {values[^1]}", decimals: decimals) with
            {
                OwnObservations = [.. values.Select((value, index) => Figure(new Period(2000 + index), value / 100m))],
                Range = direction is Direction.Hold ? new(values.Min(), values.Max()) : null,
            }));

    [Fact]
    public void Thirty_figures_take_less_than_six_kilobytes() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(Html(Months(30), Language.Swedish)!), 1000, 6 * 1024);

    [Fact]
    public void A_line_of_two_hundred_figures_has_no_dot_for_each()
    {
        var chart = Chart(Months(200));

        Assert.Single(Lines(chart));
        Assert.Equal(1, Dots(chart));
    }

    [Theory]
    [InlineData(Language.Swedish, "2023|2024|2025|2026|2027|−3,5", "Utgångsläge −1,5 (kvartal 4/2023)")]
    [InlineData(Language.Finnish, "2023|2024|2025|2026|2027|−3,5", "Lähtötaso −1,5 (4. neljännes 2023)")]
    public void Labels_follow_the_conventions_of_the_language(Language language, string labels, string key)
    {
        var chart = Chart(Measure(Direction.Down, "2023-Q4: -1.5", "2027-Q4: -6", "2024-Q4: -3.5", decimals: 1), language);

        Assert.Equal(labels.Split('|'), Class(chart, "chart-plot").Single().Elements("text").Select(text => text.Value));
        Assert.Contains(key, chart.Descendants("li").Select(item => item.Value));
    }

    [Theory]
    [InlineData("2010-01: 1", "2030-12: 2")]
    [InlineData("2023: 1", "2030: 2")]
    [InlineData("2023-Q1: 1", "2024-Q4: 2")]
    [InlineData("1900: 1", "2030: 2")]
    [InlineData("2029: 1", "2030: 2")]
    public void Labels_of_time_do_not_touch_each_other_on_a_phone(string baseline, string target)
    {
        const decimal width = 210;
        var labels = TimeScale.Of([Figure(baseline).Period, Figure(target).Period]).Labels(Language.Finnish);
        var places = labels.Select(label => (Size: label.Text.Length * 7m, label) switch
        {
            (var size, { Anchor: TextAnchor.Start }) => (Start: 0, End: size),
            (var size, { Anchor: TextAnchor.End }) => (Start: width - size, End: width),
            (var size, { X: var x }) => (Start: (x * width / 1000) - (size / 2), End: (x * width / 1000) + (size / 2)),
        }).ToList();

        Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.First.End < pair.Second.Start));
    }

    [Fact]
    public void The_picture_has_a_name_and_is_described_by_the_sentence_below_it()
    {
        var chart = Chart(Measure(observations: "2024: 1250", id: "jobs"));
        var picture = chart.Descendants("svg").Single(svg => svg.Attribute("role")?.Value == "img");

        Assert.Equal("Diagram: <Invånarantal>", picture.Attribute("aria-label")?.Value);
        Assert.Equal(("chart-jobs", "Asukkaita \"on\" & pysyy."), (picture.Attribute("aria-describedby")?.Value, chart.Element("figcaption")?.Value));
        Assert.Equal("chart-jobs", chart.Element("figcaption")?.Attribute("id")?.Value);
        Assert.All(chart.Descendants("svg").Where(svg => svg != picture && !svg.Ancestors().Contains(picture)),
            svg => Assert.Equal("true", svg.Attribute("aria-hidden")?.Value));
    }

    [Fact]
    public void A_measure_with_nothing_to_draw_has_no_chart()
    {
        Assert.Null(Html(Measure(baseline: "2023: 1263"), Language.Swedish));
        Assert.Null(Html(Measure(observations: "2024: confidential"), Language.Swedish));
    }

    [Fact]
    public void The_line_to_the_target_is_drawn_before_there_is_a_result() =>
        Assert.Single(Class(Chart(Measure(baseline: "2023: 1263", target: "2030: 1300")).Element("div")!, "chart-path"));

    [Fact]
    public void There_is_no_line_to_a_target_level_that_the_baseline_already_meets() =>
        Assert.Empty(Class(Chart(Measure(baseline: "2023: 80", target: "2030: 80", observations: "2024: 81")), "chart-path"));

    [Theory]
    [InlineData(Direction.Up, "2023: 10", "2030: 20", null)]
    [InlineData(Direction.Hold, null, null, 20)]
    public void No_grid_line_fills_the_gaps_of_a_dashed_line(Direction direction, string? baseline, string? target, int? bound)
    {
        var chart = Chart(Measure(direction, baseline, target, "2024: 12, 2025: 15", bound is { } to ? new(10, to) : null));
        var levels = Paths(chart, "chart-target-level").Split('M', StringSplitOptions.RemoveEmptyEntries);

        Assert.NotEmpty(levels);
        Assert.NotEmpty(Paths(chart, "chart-grid"));
        Assert.DoesNotContain(Paths(chart, "chart-grid").Split('M'), levels.Contains);
    }

    [Theory]
    [InlineData("2009-01: 1", "2030-12: 2", "2009|2014|2019|2024|2030")]
    [InlineData("2023-Q1: 1", "2028-Q4: 2", "2023|2025|2028")]
    [InlineData("2026-01: 1", "2026-12: 2", "januari 2026|december 2026")]
    [InlineData("2025: 1", "2026-06: 2", "2025|juni 2026")]
    public void A_long_series_has_years_along_its_axis(string baseline, string target, string labels) => Assert.Equal(
        labels.Split('|'),
        TimeScale.Of([Figure(baseline).Period, Figure(target).Period]).Labels(Language.Swedish).Select(label => label.Text));

    private static void AssertDrawn(Measure measure)
    {
        var chart = Chart(measure);
        var points = Class(chart, "chart-lines").Single().Elements("path")
            .Where(path => path.Attribute("class")?.Value is "chart-line" or "chart-dot" or "chart-path")
            .SelectMany(path => Coordinates().Matches(path.Attribute("d")!.Value))
            .Select(match => (X: Number(match.Groups[1].Value), Y: Number(match.Groups[2].Value)))
            .ToList();

        Assert.NotEmpty(points);
        Assert.All(points, point => Assert.True(point is { X: >= 30 and <= 970, Y: >= 20 and <= 180 }, point.ToString()));
        var ticks = Class(chart, "chart-values").Single().Elements("text").Select(text => text.Value).ToList();
        Assert.InRange(ticks.Count, 2, 7);
        Assert.Equal(ticks, ticks.Distinct());
    }

    private static Measure Months(int count) => Measure(Direction.Down, "2010-01: 1263.5", "2030: 800", decimals: 1) with
    {
        OwnObservations = [.. Enumerable.Range(0, count).Select(month =>
            Figure(new Period(2010 + (month / 12), Month: (month % 12) + 1), 1263.5m - (month * 1.7m) + (month * month % 11)))],
    };

    private static XElement Chart(Measure measure, Language language = Language.Swedish) => XElement.Parse(Html(measure, language)!);

    private static string? Html(Measure measure, Language language) => LineChart.Figure(measure, language, language is Language.Swedish
        ? new("Diagram: <Invånarantal>", "Asukkaita \"on\" & pysyy.", "Utfall", "Preliminär uppgift", "Utgångsläge", "Målnivå", "Jämn väg till målnivån", "Målintervall")
        : new("Kaavio: <Asukasmäärä>", "Asukkaita \"on\" & pysyy.", "Toteuma", "Ennakkotieto", "Lähtötaso", "Tavoitetaso", "Tasainen kehitys tavoitetasoon", "Tavoitealue"));

    private static string[] Lines(XElement chart) => Paths(chart, "chart-line").Split('M', StringSplitOptions.RemoveEmptyEntries);

    private static int Dots(XElement chart) => Paths(chart, "chart-dot").Count(letter => letter == 'M');

    private static string Paths(XElement chart, string name) =>
        Class(Class(chart, "chart-lines").Single(), name).SingleOrDefault()?.Attribute("d")?.Value ?? "";

    private static IEnumerable<XElement> Class(XElement root, string name) =>
        root.DescendantsAndSelf().Where(element => element.Attribute("class")?.Value == name);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[ML](\S+?) ([^LMh]+)")]
    private static partial Regex Coordinates();
}
