using System.Text;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using static Kasko.Site.Render.Charts.Svg;

namespace Kasko.Site.Render.Charts;

/// <summary>The legend of a chart: the lines and marks whose meaning no label says.</summary>
internal static class ChartKey
{
    /// <summary>Each part in words, and its sample, 28 × 16 px.</summary>
    public static IEnumerable<(string Text, string Icon)> Of(
        Measure measure, Series series, Plot plot, bool hasLatest, bool hasTarget, Language language, ChartWords words, ChartPaint paint)
    {
        if (measure.Latest is { } latest && !hasLatest)
            yield return ($"{words.Latest} {Figure(latest)}", Path("dot", "M14 8h0", " stroke-width=\"9\" stroke-linecap=\"round\""));
        if (series.Figures.Any(figure => figure.Provisional && !(hasLatest && figure == measure.Latest)))
            yield return (words.Provisional, Path("dot", "M14 8h0", " stroke-width=\"9\" stroke-linecap=\"round\"") + Path("hollow", "M14 8h0", " stroke-width=\"5\" stroke-linecap=\"round\""));
        if (series.Figures.Any(figure => figure.Estimate)) yield return (words.Estimate, Path("estimate", "M9 3L19 13M9 13L19 3", " stroke-width=\"2.5\" stroke-linecap=\"round\""));
        if (!series.Breaks.IsEmpty) yield return (words.SeriesBreak, Path("break", "M14 0V16", " stroke-width=\"2\" stroke-dasharray=\"2 3\""));
        if (measure.Baseline is { Value: not null } baseline)
            yield return ($"{words.Baseline} {Figure(baseline)}", Path("baseline", "M9 3H19V13H9z", " stroke-width=\"2\""));
        if (measure.Range is { } range)
        {
            if (!hasTarget)
                yield return (
                    $"{words.Range} {Value(range.From)}\u2013{Value(range.To)}",
                    Path("range", "M1 3H27V13H1z", " fill-opacity=\".14\"") + Path("target-level", "M1 3H27M1 13H27", " stroke-width=\"2\" stroke-dasharray=\"8 5\""));
        }
        else if (measure.Target is { Value: not null } target && measure.Direction is not Direction.Hold)
        {
            if (!hasTarget)
                yield return (
                    $"{words.Target} {Figure(target)}",
                    Path("target-level", "M2 8H26", " stroke-width=\"2\" stroke-dasharray=\"8 5\" stroke-dashoffset=\"4\"") + Path("target", "M7 8L14 1 21 8 14 15z", ""));
            if (plot.Steps.Length > 1) yield return (words.TargetChanged, Path("target-level", "M2 12H14V4H26", " stroke-width=\"2\" stroke-dasharray=\"8 5\" fill=\"none\""));
            if (!measure.InterimTargets.IsEmpty) yield return (words.Interim, Path("interim", "M8 8L14 2 20 8 14 14z", " stroke-width=\"2\""));
            if (!plot.Path.IsEmpty) yield return (words.Path, Path("path", "M2 8H27", " stroke-width=\"2\" stroke-dasharray=\"1 6\" stroke-linecap=\"round\""));
        }

        string Path(string part, string data, string form) => $"<path{paint.Of(part)} d=\"{data}\"{form}/>";

        string Figure(Observation figure) => $"{Value(figure.Value!.Value)} ({PeriodFormat.Short(figure.Period, language)})";
        string Value(decimal value) => NumberFormat.Format(value, measure.Decimals, language);
    }

    public static void Append(StringBuilder html, IReadOnlyCollection<(string Text, string Icon)> items)
    {
        if (items.Count == 0) return;
        html.Append("<ul class=\"chart-key\">");
        foreach (var (text, icon) in items)
            html.Append($"<li><svg width=\"28\" height=\"16\" fill=\"none\" stroke=\"currentColor\" aria-hidden=\"true\">{icon}</svg> {Text(text)}</li>");
        html.Append("</ul>");
    }
}
