using Kasko.Site.Model;
using static Kasko.Site.Render.Charts.Svg;

namespace Kasko.Site.Render.Charts;

/// <summary>
/// A line of a measure's figures without axes, for a card: its latest figure is a dot, and its target level or range is
/// dashed. It is decoration beside the figures and the state's word, hidden from assistive technology.
/// </summary>
public static class MiniLine
{
    private const int Width = 200;
    private const int Height = 48;
    private const int Margin = 5;

    /// <summary>Safe HTML; null for fewer than two figures.</summary>
    public static string? Of(Measure measure)
    {
        var series = Series.Of(measure);
        List<Observation> figures = [.. series.Figures];
        if (figures.Count < 2) return null;

        decimal[] levels = measure.Range is { } range ? [range.From, range.To] : measure.Target?.Value is { } target ? [target] : [];
        var (first, last) = (figures[0].Period, figures[^1].Period);
        var months = first.MonthsTo(last);
        if (months == 0) return null;
        decimal[] values = [.. figures.Select(figure => figure.Value!.Value), .. levels];
        var (low, high) = (values.Min(), values.Max());

        var runs = series.Runs.Select(run => "M" + string.Join('L', run.Select(Point)) + (run.Length == 1 ? "h0" : ""));
        return $"<svg class=\"mini\" width=\"{Width}\" height=\"{Height}\" viewBox=\"0 0 {Width} {Height}\" fill=\"none\" stroke=\"currentColor\" aria-hidden=\"true\">"
            + string.Concat(levels.Select(level => $"<path class=\"mini-level\" stroke-dasharray=\"6 4\" d=\"M0 {Number(Y(level))}H{Width}\"/>"))
            + $"<path class=\"mini-line\" stroke-width=\"2\" d=\"{string.Concat(runs)}\"/>"
            + $"<path class=\"mini-dot\" stroke-width=\"8\" stroke-linecap=\"round\" d=\"M{Point(figures[^1])}h0\"/></svg>";

        string Point(Observation figure) => $"{Number(X(figure.Period))} {Number(Y(figure.Value!.Value))}";
        decimal X(Period period) => Margin + (first.MonthsTo(period) * (decimal)(Width - (2 * Margin)) / months);
        decimal Y(decimal value) => high == low ? Height / 2m : Height - Margin - ((value - low) / (high - low) * (Height - (2 * Margin)));
    }
}
