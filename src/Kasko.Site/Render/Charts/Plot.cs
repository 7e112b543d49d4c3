using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Charts;

/// <summary>Both axes of a measure's chart.</summary>
/// <param name="Steps">The target levels, for as long as each held.</param>
/// <param name="Path">The straight line from the baseline to the target level, by way of interim targets; empty when one of the two is missing.</param>
internal sealed record Plot(TimeScale Time, ValueScale Values, ImmutableArray<TargetStep> Steps, ImmutableArray<Observation> Path)
{
    public static Plot Of(Measure measure, Series series)
    {
        var target = measure.Direction is Direction.Hold ? null : measure.Target;
        List<Observation> figures = [.. series.Figures];
        if (target?.Value is not null) figures.AddRange([.. measure.InterimTargets, target]);
        // An observation for the baseline's period may have been corrected later: both are drawn.
        if (measure.Baseline is { Value: not null } baseline) figures.Add(baseline);
        var bounds = measure.Range is { } range ? new[] { range.From, range.To } : [];
        var time = TimeScale.Of([.. figures.Select(figure => figure.Period)]);
        var steps = TargetSteps.Of(measure, time);
        return new Plot(
            time,
            ValueScale.Of([.. figures.Select(figure => figure.Value!.Value), .. bounds, .. steps.Select(step => step.Value)], measure.Decimals),
            steps,
            PathOf(measure, target));
    }

    /// <summary>Where the series breaks: in the middle between a figure and the period before it.</summary>
    public decimal BreakX(Observation figure) => (Time.X(figure.Period) + Time.X(figure.Period.Moved(-figure.Period.Months))) / 2;

    /// <summary>The position of a figure in thousandths of the width and of the height.</summary>
    public PlotPoint At(Observation figure) => new((double)Time.X(figure.Period), (double)Values.Y(figure.Value!.Value));

    /// <summary>The same as part of a path.</summary>
    public string Point(Observation figure) =>
        $"{Svg.Number(Time.X(figure.Period))} {Svg.Number(Values.Y(figure.Value!.Value))}";

    private static ImmutableArray<Observation> PathOf(Measure measure, Observation? target)
    {
        if (measure.Baseline is not { Value: { } from } baseline || target?.Value is not { } to) return [];
        return (measure.Direction is Direction.Up ? from < to : from > to)
            ? [baseline, .. measure.InterimTargets.Where(interim => interim.Period > baseline.Period), target]
            : [];
    }
}
