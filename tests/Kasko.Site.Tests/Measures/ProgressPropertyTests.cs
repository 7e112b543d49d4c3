using System.Collections.Concurrent;
using CsCheck;
using Kasko.Site.Compose;
using Kasko.Site.Model;
using static Kasko.Site.Tests.Measures.SampleMeasures;

namespace Kasko.Site.Tests.Measures;

public sealed class ProgressPropertyTests
{
    /// <summary>Hundredths from a narrow range, so that equal values and values on the line are frequent.</summary>
    private static readonly Gen<decimal> Values =
        Gen.OneOf(Gen.Int[-20, 20].Select(n => (decimal)n), Gen.Int[-500_000, 500_000].Select(n => n / 100m));

    private static readonly Gen<Measure> AnyMeasure =
        Gen.Select(
            Gen.Enum<Direction>(),
            Gen.Select(Values, Values, Gen.Bool, Gen.Bool),
            Gen.Int[2025, 2035],
            Gen.Select(Gen.Int[1, 150], Gen.Frequency((5, Values.Select(value => (decimal?)value)), (1, Gen.Const((decimal?)null)))).Array[0, 8],
            Gen.Select(Values, Values, Gen.Bool),
            (direction, ends, targetYear, series, range) => Measure(direction) with
            {
                Baseline = ends.Item3 || ends.Item4 ? Figure(new Period(2023), ends.Item1) : null,
                Targets = ends.Item3 || !ends.Item4 ? [new Target(Figure(new Period(targetYear), ends.Item2))] : [],
                OwnObservations = [.. series.DistinctBy(point => point.Item1).OrderBy(point => point.Item1)
                    .Select(point => Figure(new Period(2022 + ((point.Item1 - 1) / 12), Month: ((point.Item1 - 1) % 12) + 1), point.Item2))],
                Range = direction is Direction.Hold && range.Item3
                    ? new HoldRange(Math.Min(range.Item1, range.Item2), Math.Max(range.Item1, range.Item2))
                    : null,
            });

    [Fact]
    public void Another_unit_never_changes_the_state() =>
        Gen.Select(AnyMeasure, Gen.Int[1, 1_000_000].Select(n => n / 1000m), Values)
            .Sample((measure, scale, shift) =>
                ProgressJudgement.Of(measure).State == ProgressJudgement.Of(InUnit(measure, value => (value * scale) + shift)).State);

    [Fact]
    public void Rising_and_falling_measures_are_judged_symmetrically() =>
        AnyMeasure.Where(measure => measure.Direction is not Direction.Hold)
            .Sample(measure => ProgressJudgement.Of(measure).State == ProgressJudgement.Of(InUnit(measure, value => -value) with
            {
                Direction = measure.Direction is Direction.Up ? Direction.Down : Direction.Up,
            }).State);

    [Fact]
    public void A_better_latest_value_never_makes_the_state_worse() =>
        Gen.Select(AnyMeasure, Values.Select(Math.Abs)).Sample((measure, by) =>
        {
            var before = ProgressJudgement.Of(measure);
            if (before.Latest?.Value is not { } value) return true;
            var after = ProgressJudgement.Of(measure with
            {
                OwnObservations = measure.OwnObservations.Replace(before.Latest, before.Latest with { Value = Better(measure, value, by) }),
            });
            return Rank(after.State) >= Rank(before.State);
        });

    [Fact]
    public void The_random_measures_cover_every_state_that_is_computed()
    {
        var seen = new ConcurrentDictionary<MeasureState, bool>();
        AnyMeasure.Sample(measure => { seen[ProgressJudgement.Of(measure).State] = true; }, iter: 20_000);
        Assert.Equal(Enum.GetValues<MeasureState>().Except([MeasureState.NoMeasure, MeasureState.InWords]), seen.Keys.Order());
    }

    private static decimal Better(Measure measure, decimal value, decimal by) => measure switch
    {
        { Direction: Direction.Up } => value + by,
        { Direction: Direction.Down } => value - by,
        { Range: { } range } when value < range.From => Math.Min(value + by, range.To),
        { Range: { } range } when value > range.To => Math.Max(value - by, range.From),
        _ => value,
    };

    private static int Rank(MeasureState state) => state switch
    {
        MeasureState.Outside or MeasureState.NoLongerReached or MeasureState.WorseThanBaseline => 0,
        MeasureState.TooEarly or MeasureState.Behind => 1,
        MeasureState.OnTrack => 2,
        MeasureState.Within or MeasureState.Reached => 3,
        _ => -1,
    };

    private static Measure InUnit(Measure measure, Func<decimal, decimal> convert)
    {
        Observation Convert(Observation figure) => figure with { Value = figure.Value is { } value ? convert(value) : null };
        return measure with
        {
            Baseline = measure.Baseline is { } baseline ? Convert(baseline) : null,
            Targets = [.. measure.Targets.Select(target => target with { Figure = Convert(target.Figure) })],
            OwnObservations = [.. measure.OwnObservations.Select(Convert)],
            Range = measure.Range is { } range ? new HoldRange(convert(range.From), convert(range.To)) : null,
        };
    }
}
