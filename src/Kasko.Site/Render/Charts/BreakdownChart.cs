using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using static Kasko.Site.Render.Charts.Svg;

namespace Kasko.Site.Render.Charts;

/// <summary>
/// A measure's figures by category as lines, at most four: each has its own dashes, its own marker and its own colour, and
/// its name with its latest figure is in the legend.
/// </summary>
public static class BreakdownChart
{
    /// <summary>More lines cannot be told apart.</summary>
    public const int MostLines = 4;

    private const int Height = 226;

    /// <summary>The widths of a page's content in pixels, on the narrowest phones and on wider screens.</summary>
    private const int OnPhones = 288;

    private const int OnWideScreens = 440;

    /// <summary>With more figures, markers would touch on a phone; then only the latest figure has one.</summary>
    private const int MostMarkers = 12;

    private static readonly ImmutableArray<LineForm> Forms =
    [
        new("first", "", "M-4-4H4V4H-4z"), new("second", "9 5", "M0-6L5.5 4H-5.5z"), new("third", "2 5", "M0-6L6 0 0 6-6 0z"), new("fourth", "9 4 2 4", "M-5-5L5 5M-5 5L5-5"),
    ];

    /// <summary>Safe HTML; null when no line connects two figures, or when there are too many categories.</summary>
    public static string? Figure(Measure measure, Language language, string name)
    {
        if (measure.Breakdown is not { Categories.Length: <= MostLines } breakdown) return null;
        ImmutableArray<Series> lines = [.. breakdown.Categories.Select(category => Series.Of(Alone(measure, category)))];
        List<Observation> figures = [.. lines.SelectMany(line => line.Figures)];
        if (!lines.Any(line => line.Figures.Skip(1).Any())) return null;

        var plot = new Plot(TimeScale.Of([.. figures.Select(figure => figure.Period)]), ValueScale.Of([.. figures.Select(figure => figure.Value!.Value)], measure.Decimals), [], []);
        var drawing = new ChartDrawing(Alone(measure, breakdown.Categories[0]), lines[0], plot, language, ChartPaint.ByClass);
        var html = new StringBuilder(4096);
        html.Append("<div class=\"chart\"><div class=\"chart-frame\">");
        html.Append($"<svg class=\"chart-values\" width=\"{Number((decimal)drawing.ValuesWidth / 14)}em\" height=\"{Height}\" overflow=\"visible\" aria-hidden=\"true\">");
        drawing.AppendValues(html);
        html.Append($"</svg><svg class=\"chart-plot\" width=\"85%\" height=\"{Height}\" overflow=\"visible\" role=\"img\" aria-label=\"{Text(name)}\">");
        AppendLines(html, lines, plot);
        foreach (var (line, form) in lines.Zip(Forms)) AppendMarkers(html, line, form, plot);
        AppendTimes("class=\"chart-wide\"", OnWideScreens);
        AppendTimes("class=\"chart-narrow\" display=\"none\"", OnPhones);
        html.Append("</svg></div>");
        ChartKey.Append(html, [.. breakdown.Categories.Zip(lines, Forms).Select(item => (Words(measure, item.First, item.Second, language), item.Third.Sample))]);
        return html.Append("</div>").ToString();

        void AppendTimes(string attributes, int width)
        {
            html.Append($"<g {attributes}>");
            drawing.AppendLabels(html, new ChartLabels([], HasLatest: false, HasTarget: false), plot.Time.Labels(language, width - drawing.ValuesWidth));
            html.Append("</g>");
        }
    }

    private static void AppendLines(StringBuilder html, ImmutableArray<Series> lines, Plot plot)
    {
        html.Append("<svg class=\"chart-lines\" width=\"100%\" height=\"100%\" viewBox=\"0 0 1000 1000\" preserveAspectRatio=\"none\" overflow=\"visible\" fill=\"none\" stroke=\"currentColor\">");
        html.Append("<path class=\"chart-grid\" d=\"").AppendJoin("", plot.Values.Ticks.Select(tick => $"M0 {Number(plot.Values.Y(tick))}H1000")).Append("\" vector-effect=\"non-scaling-stroke\" stroke-opacity=\".5\"/>");
        foreach (var (line, form) in lines.Zip(Forms))
        {
            var data = string.Concat(line.Runs.Where(run => run.Length > 1).Select(run => "M" + string.Join('L', run.Select(plot.Point))));
            if (data.Length > 0) html.Append($"<path class=\"chart-{form.Name}\" d=\"{data}\" vector-effect=\"non-scaling-stroke\" stroke-width=\"2.5\" stroke-linejoin=\"round\"{form.Dashes}/>");
        }

        html.Append("</svg>");
    }

    private static void AppendMarkers(StringBuilder html, Series line, LineForm form, Plot plot)
    {
        ImmutableArray<Observation> figures = [.. line.Figures];
        foreach (var figure in figures.Length > MostMarkers ? figures[^1..] : figures)
            html.Append($"<svg x=\"{Percent(plot.Time.X(figure.Period))}\" y=\"{Percent(plot.Values.Y(figure.Value!.Value))}\" overflow=\"visible\"><path class=\"chart-{form.Name}\" d=\"{form.Marker}\" fill=\"currentColor\" stroke=\"currentColor\" stroke-width=\"2\"/></svg>");
    }

    /// <summary>The category and its latest figure.</summary>
    private static string Words(Measure measure, Category category, Series line, Language language) => line.Figures.LastOrDefault() is { Value: { } value } latest
        ? $"{category.Title[language]} {NumberFormat.Format(value, measure.Decimals, language)} ({PeriodFormat.Short(latest.Period, language)})"
        : category.Title[language];

    /// <summary>The category as a measure without anything else.</summary>
    private static Measure Alone(Measure measure, Category category) => measure with
    {
        Baseline = null,
        Targets = [],
        Range = null,
        Official = null,
        OwnObservations = category.Observations,
    };

    private sealed record LineForm(string Name, string Pattern, string Marker)
    {
        public string Dashes => Pattern.Length == 0 ? "" : $" stroke-dasharray=\"{Pattern}\"";

        public string Sample =>
            $"<path class=\"chart-{Name}\" d=\"M0 8H28\" stroke-width=\"2.5\"{Dashes}/><path class=\"chart-{Name}\" d=\"{Marker}\" transform=\"translate(14 8)\" fill=\"currentColor\" stroke-width=\"2\"/>";
    }
}
