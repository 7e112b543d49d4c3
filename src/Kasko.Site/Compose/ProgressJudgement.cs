using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>
/// Judges a measure's progress from its own figures alone; the day of the build does not matter.
/// <para>
/// A result is a value for a period after the baseline's; figures before it are history. The targets are those that held
/// for the latest result's period. For a measure that should go up or down, the first rule that applies decides:
/// </para>
/// <list type="number">
/// <item>no baseline, no target level or no result: the first of them that is missing;</item>
/// <item>the latest result meets the target level, or is better, in any period: <see cref="MeasureState.Reached"/>;</item>
/// <item>the baseline or an earlier result met it: <see cref="MeasureState.NoLongerReached"/>;</item>
/// <item>the latest result's own period has an interim target, and the result meets it: <see cref="MeasureState.OnTrack"/>;</item>
/// <item>at the end of the latest result's period, less than <see cref="EarliestShare"/> of the time from the
/// baseline's end to the target's end had passed, and its period has no interim target: <see cref="MeasureState.TooEarly"/>;</item>
/// <item>the latest result is worse than the baseline: <see cref="MeasureState.WorseThanBaseline"/>;</item>
/// <item>the target's period is not over, its own period has no interim target, and the change achieved, latest −
/// baseline, is at least <see cref="OnTrackShare"/> of the change that the straight line from the baseline to the
/// target, by way of the interim targets, has made by then: <see cref="MeasureState.OnTrack"/>;</item>
/// <item>otherwise <see cref="MeasureState.Behind"/>.</item>
/// </list>
/// <para>
/// When the baseline already meets the target level, only rules 2 and 3 can apply, so the change to achieve is never
/// zero. Time is counted in whole months, since every period ends with a month.
/// </para>
/// <para>
/// A measure that should stay within a range needs the range and a figure: its latest figure is within the range,
/// bounds included, or outside it. A baseline is optional; when there is one, only results after it count. Nothing is
/// computed for a qualitative measure: its newest judgement in words is shown, and what others judge of any measure stands
/// beside the computed state and never changes it.
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
        measure.IsQualitative ? new Progress(MeasureState.InWords, null, null, null, null) { Given = measure.Given() }
        : measure.Direction is Direction.Hold ? WithinRange(measure) : TowardsTarget(measure);

    private static Progress WithinRange(Measure measure)
    {
        var latest = measure.Results.LastOrDefault();
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
        var latest = measure.Results.LastOrDefault();
        var inputs = new Progress(MeasureState.NoBaseline, baseline, target, null, latest);
        if (baseline?.Value is not { } from) return inputs;
        if (target?.Value is not { } to) return inputs with { State = MeasureState.NoTarget };

        bool Meets(Observation figure, decimal level) => measure.Direction is Direction.Up ? figure.Value >= level : figure.Value <= level;
        inputs = inputs with { MetIn = measure.Results.Prepend(baseline).FirstOrDefault(figure => Meets(figure, to)) };
        if (latest?.Value is not { } value) return inputs with { State = MeasureState.NoResult };

        var path = TargetPath.Of(measure, baseline, target);
        var interim = path.InterimAt(latest.Period);
        inputs = inputs with { Elapsed = path.TimeShare(latest.Period), Interim = interim };
        if (!Meets(baseline, to))
        {
            inputs = inputs with { Done = (value - from) / (to - from), Expected = path.ValueAt(latest.Period) };
            if (path.HasInterim) inputs = inputs with { Planned = (inputs.Expected - from) / (to - from) };
        }

        return inputs with
        {
            State = Meets(latest, to) ? MeasureState.Reached
                : inputs.MetIn is not null ? MeasureState.NoLongerReached
                : interim is not null && Meets(latest, interim.Value!.Value) ? MeasureState.OnTrack
                : interim is null && inputs.Elapsed < EarliestShare ? MeasureState.TooEarly
                : Improvement(measure.Direction, value - from) < 0 ? MeasureState.WorseThanBaseline
                : interim is null && path.IsKept(latest, OnTrackShare, change => Improvement(measure.Direction, change)) ? MeasureState.OnTrack
                : MeasureState.Behind,
        };
    }

    /// <summary>A change of value, positive for an improvement.</summary>
    private static decimal Improvement(Direction direction, decimal change) => direction is Direction.Up ? change : -change;

    private static Observation? Known(Observation? figure) => figure?.Value is null ? null : figure;
}
