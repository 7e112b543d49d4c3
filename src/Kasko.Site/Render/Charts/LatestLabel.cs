using Kasko.Site.Model;

namespace Kasko.Site.Render.Charts;

/// <summary>Places the latest figure's label above or below its mark, whichever is farther from the neighbouring lines.</summary>
internal static class LatestLabel
{
    private const int Above = -10;
    private const int Below = 20;

    /// <summary>How far a label may extend below the lowest tick without touching the labels of the time axis.</summary>
    private const int Margin = 10;

    /// <summary>Half the width of a label on a phone, in thousandths of the chart's width.</summary>
    private const int HalfLabel = 90;

    /// <summary>The distance from a text's baseline to the middle of its digits, in pixels.</summary>
    private const int HalfDigit = 5;

    /// <summary>The text's baseline, in pixels from the top.</summary>
    public static decimal Y(Plot plot, Measure measure, Series series)
    {
        var latest = measure.Latest!;
        var mark = plot.Values.Y(latest.Value!.Value);
        List<decimal> lines = [.. Neighbours(plot, series, latest)];
        if (measure.Target is { Value: { } target } end)
        {
            lines.Add(plot.Values.Y(target));
            if (plot.HasPath) lines.Add(PathAt(plot, measure.Baseline!, end, latest.Period));
        }
        if (measure.Range is { } range) lines.AddRange([plot.Values.Y(range.From), plot.Values.Y(range.To)]);

        decimal Room(int offset) => lines.Select(line => Math.Abs(mark + offset - HalfDigit - line)).DefaultIfEmpty().Min();
        return mark + (Room(Above) >= Room(Below) || mark + Below > ValueScale.Bottom + Margin ? Above : Below);
    }

    /// <summary>The heights of the line near the label: at its own point, and halfway to the previous one.</summary>
    private static IEnumerable<decimal> Neighbours(Plot plot, Series series, Observation latest)
    {
        if (series.Runs.FirstOrDefault(run => run.Contains(latest)) is not { Length: > 1 } run) yield break;
        var (x, y) = (plot.Time.X(latest.Period), plot.Values.Y(latest.Value!.Value));
        foreach (var (figure, nearest) in run.Reverse().SkipWhile(figure => figure != latest).Skip(1).Select((figure, index) => (figure, index == 0)))
        {
            var near = x - plot.Time.X(figure.Period) < HalfLabel;
            if (near) yield return plot.Values.Y(figure.Value!.Value);
            else if (nearest) yield return (y + plot.Values.Y(figure.Value!.Value)) / 2;
        }
    }

    private static decimal PathAt(Plot plot, Observation from, Observation to, Period period)
    {
        var (start, end) = (plot.Time.X(from.Period), plot.Time.X(to.Period));
        var share = start == end ? 1 : Math.Clamp((plot.Time.X(period) - start) / (end - start), 0, 1);
        return plot.Values.Y(from.Value!.Value + ((to.Value!.Value - from.Value!.Value) * share));
    }
}
