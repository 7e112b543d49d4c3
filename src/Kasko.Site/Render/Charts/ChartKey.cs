using System.Text;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using static Kasko.Site.Render.Charts.Svg;

namespace Kasko.Site.Render.Charts;

/// <summary>The legend of a chart: each line and mark in words, with its figures.</summary>
internal static class ChartKey
{
    public static void Append(StringBuilder html, Measure measure, Series series, Language language, ChartWords words)
    {
        html.Append("<ul class=\"chart-key\">");
        if (measure.Latest is not null)
            Item(words.Result, "<path class=\"chart-line\" d=\"M1 8H27\"/><path class=\"chart-dot\" d=\"M14 8h0\"/>");
        if (series.Figures.Any(figure => figure.Provisional))
            Item(words.Provisional, "<path class=\"chart-dot\" d=\"M14 8h0\"/><path class=\"chart-hollow\" d=\"M14 8h0\"/>");
        if (measure.Baseline is { Value: not null } baseline)
            Item($"{words.Baseline} {Figure(baseline)}", "<path class=\"chart-baseline\" d=\"M9 3H19V13H9z\"/>");
        if (measure is { Range: { } range })
        {
            var bounds = $"{Value(range.From)}\u2013{Value(range.To)}";
            Item($"{words.Range} {bounds}", "<path class=\"chart-range\" d=\"M1 3H27V13H1z\"/><path class=\"chart-target-level\" d=\"M1 3H27M1 13H27\"/>");
        }
        else if (measure.Target is { Value: not null } target)
        {
            Item($"{words.Target} {Figure(target)}", "<path class=\"chart-target-level\" d=\"M1 8H27\"/><path class=\"chart-target\" d=\"M7 8L14 1 21 8 14 15z\"/>");
            if (measure.Baseline?.Value is not null && Plot.Of(measure, series).HasPath)
                Item(words.Path, "<path class=\"chart-path\" d=\"M1 8H27\"/>");
        }
        html.Append("</ul>");

        void Item(string text, string icon) =>
            html.Append($"<li><svg width=\"28\" height=\"16\" aria-hidden=\"true\">{icon}</svg>{Text(text)}</li>");

        string Figure(Observation figure) => $"{Value(figure.Value!.Value)} ({PeriodFormat.Short(figure.Period, language)})";
        string Value(decimal value) => NumberFormat.Format(value, measure.Decimals, language);
    }
}
