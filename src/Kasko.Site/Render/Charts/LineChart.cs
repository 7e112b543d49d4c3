using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Model;
using static Kasko.Site.Render.Charts.Svg;

namespace Kasko.Site.Render.Charts;

/// <summary>
/// A chart of a measure on its page, as wide as its container: its line of figures, its baseline and target level, and
/// the straight line between them. Its title is what it shows. Labels are placed twice, for phones and for wider
/// screens, and the stylesheet shows one of the two.
/// </summary>
public static class LineChart
{
    /// <summary>Of the plot on a wide screen, in pixels; the whole chart is 280 px high, and on a phone 200 px.</summary>
    private const int Height = 226;

    private const int PhoneHeight = 146;

    /// <summary>The widths of a page's content in pixels: on phones of 320 to 480 px, and on wider screens.</summary>
    private static readonly ImmutableArray<int> OnPhones = [288, 340, 400, 448];

    private static readonly ImmutableArray<int> OnWideScreens = [440, 560, 760, 1088];

    /// <summary>Safe HTML; null when there are not two figures that a line could connect.</summary>
    public static string? Figure(Measure measure, Language language, ChartWords words)
    {
        var series = Series.Of(measure);
        if (!HasLine(measure, series)) return null;

        var plot = Plot.Of(measure, series);
        var drawing = new ChartDrawing(measure, series, plot, language, ChartPaint.ByClass);
        var (narrow, wide) = (LabelsOn(OnPhones, PhoneHeight), LabelsOn(OnWideScreens, Height));

        var html = new StringBuilder(6144);
        html.Append("<figure class=\"chart\">");
        html.Append($"<figcaption><h2 id=\"chart\">{Text(words.Title)}</h2><p>{Text(words.Subtitle)}</p></figcaption>");
        html.Append("<div class=\"chart-frame\">");
        html.Append($"<svg class=\"chart-values\" width=\"{Number((decimal)drawing.ValuesWidth / 14)}em\" height=\"{Height}\" overflow=\"visible\" aria-hidden=\"true\">");
        drawing.AppendValues(html);
        html.Append($"</svg><svg class=\"chart-plot\" width=\"85%\" height=\"{Height}\" overflow=\"visible\" role=\"img\" aria-label=\"{Text(words.Name)}\">");
        drawing.AppendLines(html);
        drawing.AppendMarks(html);
        AppendLabels("chart-wide", wide, OnWideScreens);
        AppendLabels("chart-narrow\" display=\"none", narrow, OnPhones);
        html.Append("</svg></div>");
        ChartKey.Append(html, [.. ChartKey.Of(
            measure, series, plot, narrow.HasLatest && wide.HasLatest, narrow.HasTarget && wide.HasTarget, language, words, ChartPaint.ByClass)]);
        ImmutableArray<string> notes = [.. Notes(series, plot, language, words)];
        if (!notes.IsEmpty) html.Append($"<p class=\"chart-note\">{Text(string.Join(' ', notes))}</p>");
        return html.Append("</figure>").ToString();

        ChartLabels LabelsOn(ImmutableArray<int> widths, int height) => ChartLabels.Of(
            measure, series, plot, language, words, [.. widths.Select(width => new PlotSize(width - drawing.ValuesWidth, height))]);

        void AppendLabels(string name, ChartLabels labels, ImmutableArray<int> widths)
        {
            html.Append($"<g class=\"{name}\">");
            drawing.AppendLabels(html, labels, plot.Time.Labels(language, widths[0] - drawing.ValuesWidth));
            html.Append("</g>");
        }
    }

    /// <summary>A single figure is shown as a number, not as a chart.</summary>
    internal static bool HasLine(Measure measure, Series series) =>
        series.Figures.Take(2).Count() == 2
        || (measure is { Direction: not Direction.Hold, Baseline.Value: { }, Target.Value: { } } && measure.Baseline.Period.MonthsTo(measure.Target.Period) != 0);

    /// <summary>What the picture alone does not say.</summary>
    internal static IEnumerable<string> Notes(Series series, Plot plot, Language language, ChartWords words)
    {
        foreach (var gap in Gaps.Of(series, language, words)) yield return gap;
        if (!plot.Values.HasZero) yield return words.NotFromZero;
    }
}
