namespace Kasko.Site.Model;

/// <summary>What a figure is, compared with the one before it.</summary>
public enum Trend
{
    Better,
    Unchanged,
    Worse,

    /// <summary>The series breaks between them.</summary>
    NotComparable,
}

public static class Trends
{
    public static readonly Keys<Trend> Keys = new(
        ("better", Trend.Better), ("unchanged", Trend.Unchanged), ("worse", Trend.Worse), ("not-comparable", Trend.NotComparable));

    public static string Key(this Trend trend) => Keys.Of(trend);

    /// <summary>The figure before a given one, which may be the baseline.</summary>
    public static Observation? Before(this Measure measure, Observation figure) => measure.Observations.Prepend(measure.Baseline).OfType<Observation>()
        .Where(other => other.Value is not null && other.Period < figure.Period)
        .MaxBy(other => other.Period);

    /// <summary>
    /// Whether a figure is better than the one before it, by a step that the measure says is a change. For a range, the
    /// nearer to it the better. Null without such a step, without a figure before, and for a step that makes no figure better.
    /// </summary>
    public static Trend? TrendOf(this Measure measure, Observation figure)
    {
        if (measure.Before(figure) is not { } before) return null;
        var trend = measure.TrendBetween(before, figure);
        return measure.Notable is null && trend is not Trend.NotComparable ? null : trend;
    }

    /// <summary>
    /// The same for any two figures. Where the measure does not say what counts as a change, every difference does.
    /// </summary>
    public static Trend? TrendBetween(this Measure measure, Observation before, Observation figure)
    {
        if (figure.Value is not { } now || before.Value is not { } was) return null;
        if (measure.Observations.Any(other => other.Break && other.Period > before.Period && other.Period <= figure.Period)) return Trend.NotComparable;
        var step = measure.Notable ?? 0;
        decimal? improvement = measure switch
        {
            { Direction: Direction.Up } => now - was,
            { Direction: Direction.Down } => was - now,
            { Range: { } range } => Outside(range, was) - Outside(range, now),
            _ => null,
        };
        return improvement is not { } known ? null : known == 0 ? Trend.Unchanged : known >= step ? Trend.Better : known <= -step ? Trend.Worse : Trend.Unchanged;
    }

    private static decimal Outside(HoldRange range, decimal value) => Math.Max(0, Math.Max(range.From - value, value - range.To));
}
