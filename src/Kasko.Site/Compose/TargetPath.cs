using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The straight line from a measure's baseline to its target level, by way of the interim targets that held.</summary>
/// <param name="Points">In order of period, each with a value; at least the baseline and the target level.</param>
internal sealed record TargetPath(ImmutableArray<Observation> Points)
{
    public static TargetPath Of(Measure measure, Observation baseline, Observation target) =>
        new([baseline, .. measure.InterimTargets.Where(interim => interim.Period > baseline.Period), target]);

    public bool HasInterim => Points.Length > 2;

    /// <summary>The interim target for a period.</summary>
    public Observation? InterimAt(Period period) => Points[1..^1].FirstOrDefault(point => point.Period.CompareTo(period) == 0);

    /// <summary>The share of the time from the baseline to the target that had passed at the end of a period, at most 1.</summary>
    public decimal TimeShare(Period period) => Share(Points[0].Period.MonthsTo(period), Points[0].Period.MonthsTo(Points[^1].Period));

    public decimal ValueAt(Period period)
    {
        var (from, to) = StepAt(period);
        return from.Value!.Value + ((to.Value!.Value - from.Value.Value) * Share(from.Period.MonthsTo(period), from.Period.MonthsTo(to.Period)));
    }

    /// <summary>
    /// Whether a figure has achieved a share of the change that the line has made by then, before the line's end. Multiplied
    /// instead of divided, so that a figure exactly on the line is not rounded.
    /// </summary>
    /// <param name="improvement">A change, positive for an improvement.</param>
    public bool IsKept(Observation figure, decimal share, Func<decimal, decimal> improvement)
    {
        if (figure.Period >= Points[^1].Period) return false;
        var (from, to) = StepAt(figure.Period);
        var (start, whole) = (Points[0].Value!.Value, from.Period.MonthsTo(to.Period));
        var asked = (improvement(from.Value!.Value - start) * whole) + (improvement(to.Value!.Value - from.Value.Value) * from.Period.MonthsTo(figure.Period));
        return improvement(figure.Value!.Value - start) * whole >= share * asked;
    }

    /// <summary>The two points that a period lies between; the last two when it comes after them.</summary>
    private (Observation From, Observation To) StepAt(Period period)
    {
        var index = 1;
        while (index < Points.Length - 1 && Points[index].Period < period) index++;
        return (Points[index - 1], Points[index]);
    }

    private static decimal Share(int gone, int whole) => gone >= whole ? 1 : (decimal)gone / whole;
}
