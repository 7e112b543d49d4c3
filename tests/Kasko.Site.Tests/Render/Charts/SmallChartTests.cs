using System.Xml.Linq;
using Kasko.Site.Compose;
using Kasko.Site.Model;
using Kasko.Site.Render.Charts;
using static Kasko.Site.Tests.Measures.SampleMeasures;

namespace Kasko.Site.Tests.Render.Charts;

/// <summary>The charts beside words that say the same: a card's line, and the home page's bar.</summary>
public sealed class SmallChartTests
{
    [Fact]
    public void A_cards_line_ends_in_a_dot_at_the_latest_figure_and_shows_the_target_level()
    {
        var line = XElement.Parse(MiniLine.Of(Measure(baseline: "2023: 100", target: "2033: 200", observations: "2024: 150, 2025: 125"))!);

        Assert.Equal("M5 43L100 24L195 33.5", Path(line, "mini-line"));
        Assert.Equal("M195 33.5h0", Path(line, "mini-dot"));
        Assert.Equal("M0 5H200", Path(line, "mini-level"));
    }

    [Fact]
    public void A_cards_line_is_not_drawn_over_a_missing_year() =>
        Assert.Equal("M5 43L68.3 24M195 5h0", Path(XElement.Parse(MiniLine.Of(Measure(observations: "2022: 1, 2023: 2, 2025: 3"))!), "mini-line"));

    [Theory]
    [InlineData("2024: 1")]
    [InlineData("")]
    public void A_card_has_no_line_of_fewer_than_two_figures(string observations) =>
        Assert.Null(MiniLine.Of(Measure(observations: observations)));

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Equal_figures_make_a_line_within_the_picture(int value) =>
        Assert.Equal("M5 24L195 24", Path(XElement.Parse(MiniLine.Of(Measure(observations: $"2024: {value}, 2025: {value}"))!), "mini-line"));

    [Fact]
    public void The_bar_has_a_part_for_each_group_that_has_measures()
    {
        var bar = XElement.Parse(ShareBar.Of([Group(StateGroup.OnTheWay, 1), Group(StateGroup.NotOnTheWay, 0), Group(StateGroup.NotKnown, 3)])!);

        Assert.Equal(["on-the-way 0% 25%", "not-known 25% 75%"], bar.Elements("rect").Select(part => $"{part.Attribute("class")?.Value} {part.Attribute("x")?.Value} {part.Attribute("width")?.Value}"));
        Assert.Equal("16", bar.Attribute("height")?.Value);
    }

    [Fact]
    public void Without_measures_there_is_no_bar() => Assert.Null(ShareBar.Of([Group(StateGroup.OnTheWay, 0)]));

    [Theory]
    [InlineData("2023: 100", "2033: 200", "2025: 210", StateGroup.OnTheWay)]
    [InlineData("2023: 100", "2033: 200", "2028: 150", StateGroup.OnTheWay)]
    [InlineData("2023: 100", "2033: 200", "2028: 110", StateGroup.NotOnTheWay)]
    [InlineData("2023: 100", "2033: 200", "2028: 90", StateGroup.NotOnTheWay)]
    [InlineData("2023: 100", "2033: 200", "2027: 210, 2028: 190", StateGroup.OnTheWay)]
    [InlineData("2023: 100", "2033: 200", "2027: 210, 2028: 140", StateGroup.NotOnTheWay)]
    [InlineData("2023: 100", "2033: 200", "2024: 150", StateGroup.NotKnown)]
    [InlineData("2023: 100", null, "2024: 150", StateGroup.NotKnown)]
    [InlineData(null, null, "", StateGroup.NotKnown)]
    public void Each_measure_is_in_one_of_three_groups(string? baseline, string? target, string observations, StateGroup group) =>
        Assert.Equal(group, ProgressJudgement.Of(Measure(baseline: baseline, target: target, observations: observations)).Group());

    private static StateGroupView Group(StateGroup group, int count) => new(group, "", null, [.. Enumerable.Repeat<MeasureView>(null!, count)]);

    private static string? Path(XElement picture, string name) => picture.Elements("path").Single(path => path.Attribute("class")?.Value == name).Attribute("d")?.Value;
}
