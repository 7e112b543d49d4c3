using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using static Kasko.Site.Render.Charts.Svg;

namespace Kasko.Site.Render.Charts;

/// <summary>
/// A chart of a measure: its line of figures, its baseline and target level, and the straight line between them.
/// <para>
/// The picture is as wide as its container and has a fixed height. Only lines are stretched, so that text keeps its
/// size and markers keep their shape on a phone and on paper. All parts differ in shape, not only in colour (WCAG
/// 1.4.1).
/// </para>
/// </summary>
public static class LineChart
{
    private const int Height = ValueScale.Bottom + 28;

    /// <summary>With more figures, dots would touch on a phone; then only single, provisional and latest figures have a dot.</summary>
    private const int MostDots = 24;

    /// <summary>Safe HTML; null when there is nothing to draw.</summary>
    public static string? Figure(Measure measure, Language language, ChartWords words)
    {
        var series = Series.Of(measure);
        if (measure.Latest is null && (measure.Baseline?.Value is null || measure.Target?.Value is null)) return null;

        var plot = Plot.Of(measure, series);
        var id = "chart-" + measure.Id.Value;
        var html = new StringBuilder(4096);
        html.Append("<figure class=\"chart\">");
        html.Append("<p class=\"chart-unit\">").Append(Text(measure.Unit[language].Heading)).Append("</p>");
        html.Append("<div class=\"chart-frame\">");
        AppendValues(html, plot.Values, language);
        html.Append($"<svg class=\"chart-plot\" width=\"100%\" height=\"{Height}\" role=\"img\" aria-label=\"{Text(words.Name)}\" aria-describedby=\"{Text(id)}\">");
        AppendLines(html, plot, measure, series);
        AppendMarks(html, plot, measure);
        AppendLabels(html, plot, measure, series, language);
        html.Append("</svg></div>");
        ChartKey.Append(html, measure, series, language, words);
        html.Append($"<figcaption id=\"{Text(id)}\">{Text(words.Finding)}</figcaption></figure>");
        return html.ToString();
    }

    /// <summary>The value axis is a separate picture beside the plot, so that widths never mix pixels and percentages.</summary>
    private static void AppendValues(StringBuilder html, ValueScale values, Language language)
    {
        ImmutableArray<string> labels = [.. values.Ticks.Select(tick => NumberFormat.Format(tick, values.Decimals, language))];
        var width = Number((labels.Max(label => label.Length) * 0.62m) + 0.6m);
        html.Append($"<svg class=\"chart-values\" width=\"{width}em\" height=\"{Height}\" aria-hidden=\"true\">");
        foreach (var (tick, label) in values.Ticks.Zip(labels))
            html.Append($"<text x=\"100%\" dx=\"-.6em\" y=\"{Number(values.Y(tick))}\" dy=\".35em\">{Text(label)}</text>");
        html.Append("</svg>");
    }

    private static void AppendLines(StringBuilder html, Plot plot, Measure measure, Series series)
    {
        html.Append($"<svg class=\"chart-lines\" width=\"100%\" height=\"{Height}\" viewBox=\"0 0 1000 {Height}\" preserveAspectRatio=\"none\">");
        if (measure.Range is { } range)
        {
            var (top, bottom) = (plot.Values.Y(range.To), plot.Values.Y(range.From));
            html.Append($"<path class=\"chart-range\" d=\"M0 {Number(top)}H1000V{Number(bottom)}H0z\"/>");
        }
        // A grid line under a dashed line would fill its gaps in high contrast and in print.
        ImmutableArray<decimal> levels = measure.Range is { } bounds ? [bounds.To, bounds.From]
            : measure.Target?.Value is { } target ? [target] : [];
        Path("chart-grid", string.Concat(plot.Values.Ticks.Where(tick => tick != 0 && !levels.Contains(tick)).Select(Across)));
        if (plot.Values.Ticks.Contains(0) && !levels.Contains(0)) Path("chart-zero", Across(0));
        Path("chart-target-level", string.Concat(levels.Select(Across)));
        if (plot.HasPath) Path("chart-path", Line([measure.Baseline!, measure.Target!]));
        Path("chart-line", string.Concat(series.Runs.Where(run => run.Length > 1).Select(Line)));

        // A zero-length line with round ends is a dot that stays round when the picture is stretched.
        ImmutableArray<Observation> dots = [.. series.Runs.SelectMany(run => run.Where(figure => run.Length == 1
            || figure.Provisional || figure == measure.Latest || series.Figures.Count() <= MostDots))];
        Path("chart-dot", Dots(dots));
        Path("chart-hollow", Dots(dots.Where(figure => figure.Provisional)));
        html.Append("</svg>");

        void Path(string name, string data)
        {
            if (data.Length > 0) html.Append($"<path class=\"{name}\" d=\"{data}\" vector-effect=\"non-scaling-stroke\"/>");
        }

        string Across(decimal value) => $"M0 {Number(plot.Values.Y(value))}H1000";
        string Dots(IEnumerable<Observation> figures) => string.Concat(figures.Select(figure => $"M{plot.Point(figure)}h0"));
        string Line(ImmutableArray<Observation> run) => "M" + string.Join('L', run.Select(plot.Point));
    }

    private static void AppendMarks(StringBuilder html, Plot plot, Measure measure)
    {
        if (measure.Baseline is { Value: { } from } baseline) Mark("chart-baseline", baseline.Period, from, "M-5-5H5V5H-5z");
        if (measure is { Direction: not Direction.Hold, Target: { Value: { } to } target }) Mark("chart-target", target.Period, to, "M-7 0L0-7 7 0 0 7z");

        void Mark(string name, Period period, decimal value, string shape) => html.Append(
            $"<svg class=\"{name}\" x=\"{Percent(plot.Time.X(period))}\" y=\"{Number(plot.Values.Y(value))}\"><path d=\"{shape}\"/></svg>");
    }

    private static void AppendLabels(StringBuilder html, Plot plot, Measure measure, Series series, Language language)
    {
        foreach (var label in plot.Time.Labels(language))
        {
            var (name, x) = label.Anchor switch
            {
                TextAnchor.Start => ("chart-start", "0"),
                TextAnchor.End => ("chart-end", "100%"),
                _ => ("chart-middle", Percent(label.X)),
            };
            html.Append($"<text class=\"{name}\" x=\"{x}\" y=\"{Height - 6}\">{Text(label.Text)}</text>");
        }

        if (measure.Latest is not { Value: { } value } latest) return;
        var at = plot.Time.X(latest.Period);
        var anchor = at > 850 ? "chart-end" : at < 150 ? "chart-start" : "chart-middle";
        var y = LatestLabel.Y(plot, measure, series);
        html.Append($"<text class=\"chart-latest {anchor}\" paint-order=\"stroke\" x=\"{Percent(at)}\" y=\"{Number(y)}\">");
        html.Append(Text(NumberFormat.Format(value, measure.Decimals, language))).Append("</text>");
    }
}
