using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>
/// Judges a measure's progress from its own figures alone; the day of the build does not matter.
/// <para>
/// A result is a value for a period after the baseline's; figures before it are history. For a measure that should go
/// up or down, the first rule that applies decides:
/// </para>
/// <list type="number">
/// <item>no baseline, no target level or no result: the first of them that is missing;</item>
/// <item>the latest result meets the target level, or is better, in any period: <see cref="MeasureState.Reached"/>;</item>
/// <item>the baseline or an earlier result met it: <see cref="MeasureState.NoLongerReached"/>;</item>
/// <item>at the end of the latest result's period, less than <see cref="EarliestShare"/> of the time from the
/// baseline's end to the target's end had passed: <see cref="MeasureState.TooEarly"/>;</item>
/// <item>the latest result is worse than the baseline: <see cref="MeasureState.WorseThanBaseline"/>;</item>
/// <item>the target's period is not over, and the share of the change achieved, (latest − baseline) ÷ (target −
/// baseline), is at least <see cref="OnTrackShare"/> of the share of time passed:
/// <see cref="MeasureState.OnTrack"/>;</item>
/// <item>otherwise <see cref="MeasureState.Behind"/>.</item>
/// </list>
/// <para>
/// When the baseline already meets the target level, only rules 2 and 3 can apply, so the change to achieve is never
/// zero. Time is counted in whole months, since every period ends with a month.
/// </para>
/// <para>
/// A measure that should stay within a range needs the range and a figure: its latest figure is within the range,
/// bounds included, or outside it. A baseline is optional; when there is one, only results after it count.
/// </para>
/// </summary>
public static class ProgressJudgement
{
    /// <summary>Earlier than this, one year's ordinary variation would decide.</summary>
    public const decimal EarliestShare = 0.2m;

    /// <summary>A result that has achieved nine tenths of the change expected by then is still on track.</summary>
    public const decimal OnTrackShare = 0.9m;

    /// <param name="measure">Its values have at most 20 digits each; longer ones may be rounded before they are judged.</param>
    public static Progress Of(Measure measure) =>
        measure.Direction is Direction.Hold ? WithinRange(measure) : TowardsTarget(measure);

    private static Progress WithinRange(Measure measure)
    {
        var latest = Results(measure).LastOrDefault();
        var state = (measure.Range, latest?.Value) switch
        {
            (null, _) => MeasureState.NoTarget,
            (_, null) => MeasureState.NoResult,
            ({ } range, { } value) => value >= range.From && value <= range.To ? MeasureState.Within : MeasureState.Outside,
        };
        return new Progress(state, Known(measure.Baseline), measure.Target, measure.Range, latest);
    }

    private static Progress TowardsTarget(Measure measure)
    {
        var baseline = Known(measure.Baseline);
        var target = Known(measure.Target);
        var latest = Results(measure).LastOrDefault();
        var inputs = new Progress(MeasureState.NoBaseline, baseline, target, null, latest);
        if (baseline?.Value is not { } from) return inputs;
        if (target?.Value is not { } to) return inputs with { State = MeasureState.NoTarget };

        bool Meets(Observation figure) => measure.Direction is Direction.Up ? figure.Value >= to : figure.Value <= to;
        inputs = inputs with { MetIn = Results(measure).Prepend(baseline).FirstOrDefault(Meets) };
        if (latest?.Value is not { } value) return inputs with { State = MeasureState.NoResult };

        var time = new Time(Gone: Months(baseline, latest), Whole: Months(baseline, target));
        inputs = inputs with { Elapsed = time.Share };
        if (!Meets(baseline))
            inputs = inputs with { Done = (value - from) / (to - from), Expected = from + ((to - from) * time.Share) };

        return inputs with
        {
            State = Meets(latest) ? MeasureState.Reached
                : inputs.MetIn is not null ? MeasureState.NoLongerReached
                : time.Share < EarliestShare ? MeasureState.TooEarly
                : Improvement(measure.Direction, value - from) < 0 ? MeasureState.WorseThanBaseline
                : IsOnTrack(Improvement(measure.Direction, value - from), Improvement(measure.Direction, to - from), time) ? MeasureState.OnTrack
                : MeasureState.Behind,
        };
    }

    /// <summary>Multiplied instead of divided, so that a figure exactly on the line is not rounded.</summary>
    private static bool IsOnTrack(decimal gone, decimal whole, Time time) =>
        time.Gone < time.Whole && gone * time.Whole >= OnTrackShare * whole * time.Gone;

    /// <summary>A change of value, positive for an improvement.</summary>
    private static decimal Improvement(Direction direction, decimal change) => direction is Direction.Up ? change : -change;

    private static IEnumerable<Observation> Results(Measure measure) =>
        measure.Observations.Where(figure =>
            figure.Value is not null && (Known(measure.Baseline) is not { } baseline || figure.Period > baseline.Period));

    private static Observation? Known(Observation? figure) => figure?.Value is null ? null : figure;

    private static int Months(Observation from, Observation to) => from.Period.MonthsTo(to.Period);

    private readonly record struct Time(int Gone, int Whole)
    {
        public decimal Share => Gone >= Whole ? 1 : (decimal)Gone / Whole;
    }
}
