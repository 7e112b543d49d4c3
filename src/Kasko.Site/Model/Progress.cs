namespace Kasko.Site.Model;

/// <summary>The progress of a measure. A measure has exactly one state; see <c>ProgressJudgement</c> for the rules.</summary>
public enum MeasureState
{
    /// <summary>The benefit has no measure at all.</summary>
    NoMeasure,
    NoBaseline,
    NoTarget,
    NoResult,
    TooEarly,
    Reached,

    /// <summary>The target level was met at the baseline or later, but the latest result does not meet it.</summary>
    NoLongerReached,
    OnTrack,
    Behind,

    /// <summary>The latest result is further from the target level than the baseline was.</summary>
    WorseThanBaseline,

    /// <summary>The measure should stay within a range, and does.</summary>
    Within,
    Outside,

    /// <summary>The measure has steps in words in place of numbers: nothing is computed, and the given judgement is shown.</summary>
    InWords,
}

public static class MeasureStates
{
    /// <summary>The stable keys in data files and in the style sheet.</summary>
    public static readonly Keys<MeasureState> Keys = new(
        ("no-measure", MeasureState.NoMeasure), ("no-baseline", MeasureState.NoBaseline), ("no-target", MeasureState.NoTarget),
        ("no-result", MeasureState.NoResult), ("too-early", MeasureState.TooEarly), ("reached", MeasureState.Reached),
        ("lost", MeasureState.NoLongerReached), ("on-track", MeasureState.OnTrack), ("behind", MeasureState.Behind),
        ("away", MeasureState.WorseThanBaseline), ("within", MeasureState.Within), ("outside", MeasureState.Outside), ("in-words", MeasureState.InWords));

    public static string Key(this MeasureState state) => Keys.Of(state);
}

/// <summary>A measure's state together with all values it was judged by; unknown and unused values are null.</summary>
/// <param name="Latest">The latest result: the last value after the baseline's period.</param>
/// <param name="MetIn">The first value, from the baseline on, that met the target level.</param>
/// <param name="Elapsed">The share of the time from the baseline to the target that had passed at the latest result, 0 to 1.</param>
/// <param name="Done">The share of the change from the baseline to the target that the latest result has achieved:
/// below 0 when worse than the baseline, above 1 when better than the target; null when the baseline already met the
/// target.</param>
/// <param name="Expected">The value of the straight line from the baseline to the target, by way of the interim targets,
/// at the latest result's period; null when the baseline already met the target.</param>
/// <param name="Planned">The share of the change that the interim targets ask for by then; null without interim targets.</param>
/// <param name="Interim">The interim target for the latest result's own period.</param>
/// <param name="Given">The newest judgement in words of a qualitative measure.</param>
public sealed record Progress(
    MeasureState State,
    Observation? Baseline,
    Observation? Target,
    HoldRange? Range,
    Observation? Latest,
    Observation? MetIn = null,
    decimal? Elapsed = null,
    decimal? Done = null,
    decimal? Expected = null,
    decimal? Planned = null,
    Observation? Interim = null,
    Judgement? Given = null)
{
    /// <summary>Whether the state depends on a figure that may still change.</summary>
    public bool Provisional => Latest is { Provisional: true } || Baseline is { Provisional: true };

    /// <summary>Whether a target level that was met and is not met any more is still nearer than the schedule asks for.</summary>
    public bool IsAheadOfTime => State is MeasureState.NoLongerReached && Elapsed < 1 && Done >= (Planned ?? Elapsed);

    /// <summary>A share rounded such that it is 1 only when everything is achieved, and negative only when it is below 0.</summary>
    public static decimal RoundedShare(decimal share, int decimals)
    {
        var rounded = Math.Round(share, decimals, MidpointRounding.AwayFromZero);
        return (share < 1, share < 0) == (rounded < 1, rounded < 0) ? rounded : rounded - Step(decimals);
    }

    private static decimal Step(int decimals) => decimals == 0 ? 1 : Step(decimals - 1) / 10;
}
