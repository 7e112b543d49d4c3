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
    [InlineData("2023: 1250, 2024: 1250")]
    [InlineData("2023: 0, 2024: 0")]
    [InlineData("2023: -0.04, 2024: -0.04")]
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
    [InlineData(Language.Swedish, "2024|2025|2026|2027", "−3,5|Mål −6,0|−1,5", "Utgångsläge −1,5 (kvartal 4/2023)")]
    [InlineData(Language.Finnish, "2024|2025|2026|2027", "−3,5|Tavoite −6,0|−1,5", "Lähtötaso −1,5 (4. neljännes 2023)")]
    public void Labels_follow_the_conventions_of_the_language(Language language, string times, string labels, string key)
    {
        var chart = Chart(Measure(Direction.Down, "2023-Q4: -1.5", "2027-Q4: -6", "2024-Q4: -3.5", decimals: 1), language);

        Assert.Equal(times.Split('|'), Texts(chart, "chart-narrow", "chart-text"));
        Assert.Equal(labels, string.Join("|", Texts(chart, "chart-narrow", "chart-latest").Concat(Texts(chart, "chart-narrow", "chart-label"))));
        Assert.Contains(key, chart.Descendants("li").Select(item => item.Value.Trim()));
    }

    [Fact]
    public void The_latest_figure_is_labelled_with_its_period_where_there_is_room()
    {
        var chart = Chart(Measure(baseline: "2018: 1100", target: "2040: 2000", observations: "2015: 1200, 2016: 1150, 2018: 1100, 2020: 1800 provisional"));

        Assert.Equal(["2020: 1\u00A0800 (prel.)"], Texts(chart, "chart-wide", "chart-latest"));
        Assert.Equal(["Mål 2\u00A0000", "1\u00A0100"], Texts(chart, "chart-wide", "chart-label"));
        Assert.Equal(["Utgångsläge 1\u00A0100 (2018)", "Jämn utveckling"], chart.Descendants("li").Select(item => item.Value.Trim()));
    }

    [Theory]
    [InlineData("2010-01: 1", "2030-12: 2", 210)]
    [InlineData("2023: 1", "2030: 2", 210)]
    [InlineData("2023-Q1: 1", "2024-Q4: 2", 210)]
    [InlineData("1900: 1", "2030: 2", 210)]
    [InlineData("2029: 1", "2030: 2", 210)]
    [InlineData("2029: 1", "2030: 2", 380)]
    public void Labels_of_time_do_not_touch_each_other(string baseline, string target, int width)
    {
        var places = TimeScale.Of([Figure(baseline).Period, Figure(target).Period]).Labels(Language.Finnish, width).Select(label => (TextWidth.Of(label.Text), label) switch
        {
            (var size, { Anchor: TextAnchor.Start }) => (Start: 0, End: size),
            (var size, { Anchor: TextAnchor.End }) => (Start: width - size, End: width),
            (var size, { X: var x }) => (Start: ((double)x * width / 1000) - (size / 2), End: ((double)x * width / 1000) + (size / 2)),
        }).ToList();

        Assert.True(places.Count >= 2);
        Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.First.End < pair.Second.Start));
    }

    [Theory]
    [InlineData("2009-01: 1", "2030-12: 2", "2010|2015|2020|2025")]
    [InlineData("2023-Q1: 1", "2028-Q4: 2", "2024|2026|2028")]
    [InlineData("2026-01: 1", "2026-12: 2", "2026|apr.|juli|okt.")]
    [InlineData("2023-07: 1", "2025-12: 2", "juli|2024|juli|2025|juli")]
    [InlineData("2025: 1", "2026-06: 2", "2026|mars|maj")]
    [InlineData("2025-03: 1", "2025-09: 2", "april 2025|juli")]
    [InlineData("2015: 1", "2031: 2", "2015|2020|2025|2031")]
    public void A_series_has_labels_along_its_axis(string baseline, string target, string labels) => Assert.Equal(
        labels.Split('|'),
        TimeScale.Of([Figure(baseline).Period, Figure(target).Period]).Labels(Language.Swedish, 210).Select(label => label.Text));

    [Theory]
    [InlineData("2019-01: 1", "2022-12: 2", "2020-01")]
    [InlineData("2019-Q1: 1", "2022-Q4: 2", "2020-Q1")]
    [InlineData("2019: 1", "2022: 2", "2020")]
    public void The_label_of_a_year_is_at_its_first_figure(string baseline, string target, string first)
    {
        var scale = TimeScale.Of([Figure(baseline).Period, Figure(target).Period]);

        Assert.Equal(scale.X(Period.Parse(first)!.Value), scale.Labels(Language.Swedish, 600).Single(label => label.Text == "2020").X);
    }

    [Fact]
    public void The_picture_has_a_name_that_repeats_nothing_beside_it()
    {
        var chart = Chart(Measure(observations: "2023: 1240, 2024: 1250", id: "jobs"));
        var picture = chart.Descendants("svg").Single(svg => svg.Attribute("role")?.Value == "img");

        Assert.Equal("Diagram: <Invånarantal>", picture.Attribute("aria-label")?.Value);
        Assert.Null(picture.Attribute("aria-describedby"));
        Assert.Equal("Asukkaita \"on\" & pysyy.", chart.Element("figcaption")?.Element("h2")?.Value);
        Assert.All(chart.Descendants("svg").Where(svg => svg != picture && !svg.Ancestors().Contains(picture)),
            svg => Assert.Equal("true", svg.Attribute("aria-hidden")?.Value));
    }

    [Theory]
    [InlineData("2018: 1, 2019: 2, 2022: 3, 2023: 4", "Saknas: 2020–2021.")]
    [InlineData("2018: 1, 2019: confidential, 2020: confidential, 2021: 3, 2022: missing, 2023: 4", "Saknas: 2022. Hemligt: 2019–2020.")]
    [InlineData("2024-11: 1, 2024-12: 2, 2025-02: 3", "Saknas: januari 2025.")]
    [InlineData("2018: 0, 2019: 2", "")]
    public void What_the_line_leaves_out_is_said_below_it(string observations, string note) =>
        Assert.Equal(note, Class(Chart(Measure(observations: observations)), "chart-note").SingleOrDefault()?.Value.Replace(" Inte från noll.", "", StringComparison.Ordinal) ?? "");

    [Theory]
    [InlineData("2018: 0, 2019: 2", false)]
    [InlineData("2018: -5, 2019: 2", false)]
    [InlineData("2018: 1000, 2019: 1002", true)]
    [InlineData("2018: -1000, 2019: -1002", true)]
    public void An_axis_without_zero_is_said_below_the_chart(string observations, bool isSaid) =>
        Assert.Equal(isSaid, Class(Chart(Measure(observations: observations)), "chart-note").Any(note => note.Value.Contains("Inte från noll.", StringComparison.Ordinal)));

    [Fact]
    public void A_range_beside_a_much_larger_figure_is_still_a_band()
    {
        var band = Paths(Chart(Measure(Direction.Hold, observations: "2019: 4, 2020: 500, 2021: 4", range: new(3, 5))), "chart-range");
        var heights = band[2..].Split('H', 'V').Select(part => part.Split(' ')[^1].TrimEnd('z')).ToArray();

        Assert.InRange(Number(heights[2].Replace("H0", "", StringComparison.Ordinal)) - Number(heights[0]), 35, 37);
    }

    [Fact]
    public void A_measure_with_nothing_to_draw_has_no_chart()
    {
        Assert.Null(Html(Measure(baseline: "2023: 1263"), Language.Swedish));
        Assert.Null(Html(Measure(observations: "2024: confidential"), Language.Swedish));
        Assert.Null(Html(Measure(observations: "2024: 1250"), Language.Swedish));
        Assert.Null(Html(Measure(Direction.Hold, observations: "2024: 1250", range: new(1000, 2000)), Language.Swedish));
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


    private static void AssertDrawn(Measure measure)
    {
        var chart = Chart(measure);
        var points = Class(chart, "chart-lines").Single().Elements("path")
            .Where(path => path.Attribute("class")?.Value is "chart-line" or "chart-dot" or "chart-path")
            .SelectMany(path => Coordinates().Matches(path.Attribute("d")!.Value))
            .Select(match => (X: Number(match.Groups[1].Value), Y: Number(match.Groups[2].Value)))
            .ToList();

        Assert.NotEmpty(points);
        Assert.All(points, point => Assert.True(point is { X: >= 30 and <= 970, Y: >= 0 and <= 1000 }, point.ToString()));
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

    private static string? Html(Measure measure, Language language) => LineChart.Figure(measure, language, SampleWords.Of(language));

    private static IEnumerable<string> Texts(XElement chart, string group, string name) =>
        Class(Class(chart, group).Single(), name).Select(text => text.Value);

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
