using Kasko.Site.Compose;
using Kasko.Site.Model;
using static Kasko.Site.Tests.Measures.SampleMeasures;

namespace Kasko.Site.Tests.Measures;

public sealed class ProgressTests
{
    [Theory]
    [InlineData(null, "2030: 1300", "2025: 1290", MeasureState.NoBaseline)]
    [InlineData(null, null, "", MeasureState.NoBaseline)]
    [InlineData("2023: missing", "2030: 1300", "2025: 1290", MeasureState.NoBaseline)]
    [InlineData("2023: 1263", null, "2025: 1290", MeasureState.NoTarget)]
    [InlineData("2023: 1263", "2030: 1300", "", MeasureState.NoResult)]
    [InlineData("2023: 1263", "2030: 1300", "2025: confidential, 2026: missing", MeasureState.NoResult)]
    public void The_first_missing_part_is_the_state(string? baseline, string? target, string observations, MeasureState state) =>
        Assert.Equal(state, StateOf(Direction.Up, baseline, target, observations));

    [Fact]
    public void Figures_up_to_the_baseline_are_history_and_not_results() =>
        Assert.Equal(MeasureState.NoResult, StateOf(Direction.Up, "2023: 1263", "2030: 1300", "1990: 1700, 2022: 1270, 2023: 1263"));

    [Fact]
    public void The_target_level_met_before_the_baseline_was_not_reached() =>
        Assert.Equal(MeasureState.Behind, StateOf(Direction.Up, "2023: 1263", "2030: 1300", "1990: 1700, 2026: 1263"));

    [Theory]
    [InlineData("2025: 1300")]
    [InlineData("2024: 1300")]
    [InlineData("2029: 1350")]
    [InlineData("2034: 1301")]
    [InlineData("2024: 1300, 2025: missing")]
    public void The_target_level_is_reached_whenever_the_latest_result_meets_it(string observations) =>
        Assert.Equal(MeasureState.Reached, StateOf(Direction.Up, "2023: 1263", "2030: 1300", observations));

    [Fact]
    public void A_target_level_that_is_no_longer_met_says_when_it_was_first_met()
    {
        var progress = ProgressJudgement.Of(Measure(
            Direction.Down, "2023: 12.5", "2030: 10", "2024: 11, 2025: 9.9, 2026: 9.8, 2027: 10.1"));

        Assert.Equal(MeasureState.NoLongerReached, progress.State);
        Assert.Equal(new Period(2025), progress.MetIn?.Period);
    }

    [Theory]
    [InlineData("2024: 1100", MeasureState.TooEarly)]
    [InlineData("2024: 1299", MeasureState.TooEarly)]
    [InlineData("2025-Q1: 1280", MeasureState.TooEarly)]
    [InlineData("2025-Q2: 1280", MeasureState.OnTrack)]
    public void Less_than_a_fifth_of_the_time_is_too_early_to_judge(string observations, MeasureState state) =>
        Assert.Equal(state, StateOf(Direction.Up, "2023: 1263", "2030: 1300", observations));

    [Theory]
    [InlineData("2025: 90", MeasureState.WorseThanBaseline)]
    [InlineData("2025: 99.9", MeasureState.WorseThanBaseline)]
    [InlineData("2025: 100", MeasureState.Behind)]
    [InlineData("2025: 117.9", MeasureState.Behind)]
    [InlineData("2025: 118", MeasureState.OnTrack)] // nine tenths of the change expected after two years of ten
    [InlineData("2025: 120", MeasureState.OnTrack)]
    [InlineData("2025: 199", MeasureState.OnTrack)]
    [InlineData("2032: 199", MeasureState.OnTrack)]
    [InlineData("2033: 199", MeasureState.Behind)] // the time is over
    [InlineData("2040: 199", MeasureState.Behind)]
    public void The_latest_result_is_compared_with_the_straight_line(string observations, MeasureState state) =>
        Assert.Equal(state, StateOf(Direction.Up, "2023: 100", "2033: 200", observations));

    [Theory]
    [InlineData(Direction.Up, "2023: -500", "2027: 100", "2025: -210", MeasureState.OnTrack)]
    [InlineData(Direction.Up, "2023: -500", "2027: 100", "2025: -300", MeasureState.Behind)]
    [InlineData(Direction.Up, "2023: -500", "2027: 100", "2025: -501", MeasureState.WorseThanBaseline)]
    [InlineData(Direction.Down, "2023: -1", "2027: -5", "2025: -3", MeasureState.OnTrack)]
    [InlineData(Direction.Down, "2023: -1", "2027: -5", "2025: 0", MeasureState.WorseThanBaseline)]
    [InlineData(Direction.Down, "2023: -1", "2027: -5", "2025: -5", MeasureState.Reached)]
    public void Figures_below_zero_are_judged_like_any_others(
        Direction direction, string baseline, string target, string observations, MeasureState state) =>
        Assert.Equal(state, StateOf(direction, baseline, target, observations));

    [Theory]
    [InlineData("2024: 80", MeasureState.Reached)]
    [InlineData("2024: 85", MeasureState.Reached)]
    [InlineData("2024: 79", MeasureState.NoLongerReached)]
    public void A_baseline_that_already_meets_the_target_level_is_reached_or_no_longer_reached(string observations, MeasureState state)
    {
        Assert.Equal(state, StateOf(Direction.Up, "2023: 80", "2030: 80", observations));
        Assert.Null(ProgressJudgement.Of(Measure(Direction.Up, "2023: 80", "2030: 80", observations)).Done);
    }

    [Theory]
    [InlineData("2024: 0.99", MeasureState.Outside)]
    [InlineData("2024: 1", MeasureState.Within)]
    [InlineData("2024: 2", MeasureState.Within)]
    [InlineData("2024: 2.01", MeasureState.Outside)]
    [InlineData("2024: 1.5, 2025: 3", MeasureState.Outside)]
    [InlineData("", MeasureState.NoResult)]
    public void A_measure_with_a_range_is_within_it_or_outside(string observations, MeasureState state) =>
        Assert.Equal(state, ProgressJudgement.Of(Measure(Direction.Hold, observations: observations, range: new(1, 2))).State);

    [Fact]
    public void A_measure_without_its_range_has_no_target() =>
        Assert.Equal(MeasureState.NoTarget, ProgressJudgement.Of(Measure(Direction.Hold, observations: "2024: 1")).State);

    [Fact]
    public void The_result_includes_all_inputs_of_the_state()
    {
        var progress = ProgressJudgement.Of(Measure(
            Direction.Up, "2023: 100", "2033: 200", "2024: 105, 2025: 110 provisional, 2026: confidential"));

        Assert.Equal(
            (MeasureState.Behind, 100m, 200m, 110m, 0.2m, 0.1m, 120m, true),
            (progress.State, progress.Baseline?.Value, progress.Target?.Value, progress.Latest?.Value,
                progress.Elapsed, progress.Done, progress.Expected, progress.Provisional));
    }

    private static MeasureState StateOf(Direction direction, string? baseline, string? target, string observations) =>
        ProgressJudgement.Of(Measure(direction, baseline, target, observations)).State;
}
