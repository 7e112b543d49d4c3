using Kasko.Site.Model;

namespace Kasko.Site.Render.Charts;

/// <summary>Both axes of a measure's chart.</summary>
/// <param name="HasPath">Whether there is a straight line from the baseline to the target level.</param>
internal sealed record Plot(TimeScale Time, ValueScale Values, bool HasPath)
{
    public static Plot Of(Measure measure, Series series)
    {
        var target = measure.Direction is Direction.Hold ? null : measure.Target;
        List<Observation> figures = [.. series.Figures];
        if (target?.Value is not null) figures.Add(target);
        // An observation for the baseline's period may have been corrected later: both are drawn.
        if (measure.Baseline is { Value: not null } baseline) figures.Add(baseline);
        var bounds = measure.Range is { } range ? new[] { range.From, range.To } : [];
        return new Plot(
            TimeScale.Of([.. figures.Select(figure => figure.Period)]),
            ValueScale.Of([.. figures.Select(figure => figure.Value!.Value), .. bounds], measure.Decimals),
            (measure.Direction, measure.Baseline?.Value, target?.Value) is var (direction, from, to)
                && (direction is Direction.Up ? from < to : from > to));
    }

    /// <summary>The position of a figure in thousandths of the width and of the height.</summary>
    public PlotPoint At(Observation figure) => new((double)Time.X(figure.Period), (double)Values.Y(figure.Value!.Value));

    /// <summary>The same as part of a path.</summary>
    public string Point(Observation figure) =>
        $"{Svg.Number(Time.X(figure.Period))} {Svg.Number(Values.Y(figure.Value!.Value))}";
}
