using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Model;
using static Kasko.Site.Render.Charts.Svg;

namespace Kasko.Site.Render.Charts;

/// <summary>
/// The chart as a picture of its own, for reports and newspapers: with its title, legend and source. It needs no
/// stylesheet and has no script, so it is shown as it is under the site's content security policy.
/// </summary>
public static class ChartFile
{
    private const int Width = 960;
    private const int Margin = 32;
    private const int Inner = Width - (2 * Margin);
    private const int PlotHeight = 300;
    private const int Line = 20;

    /// <summary>Null for a measure without a chart.</summary>
    public static Output? Of(ChartView chart, Language language, ImmutableArray<Colour> colours)
    {
        var (measure, words) = chart;
        var series = Series.Of(measure);
        if (!LineChart.HasLine(measure, series)) return null;

        var plot = Plot.Of(measure, series);
        var paint = ChartPaint.By(colours);
        var drawing = new ChartDrawing(measure, series, plot, language, paint);
        var size = new PlotSize(Inner - drawing.ValuesWidth, PlotHeight);
        var labels = ChartLabels.Of(measure, series, plot, language, words, [size]);

        var body = new StringBuilder(8192);
        var y = Margin;
        foreach (var line in Lines(words.Finding, Inner, 24.0 / 14 * 1.12)) Write(line, "title", y += 24, " font-size=\"24\" font-weight=\"700\"");
        y += 6;
        foreach (var line in Lines(words.Subtitle, Inner)) Write(line, "text", y += Line, "");

        y += 36;
        var left = Margin + drawing.ValuesWidth;
        body.Append($"<svg x=\"{Margin}\" y=\"{y}\" width=\"{Number((decimal)drawing.ValuesWidth)}\" height=\"{PlotHeight}\" overflow=\"visible\">");
        drawing.AppendValues(body);
        body.Append($"</svg><svg x=\"{Number((decimal)left)}\" y=\"{y}\" width=\"{Number((decimal)size.Width)}\" height=\"{PlotHeight}\" overflow=\"visible\">");
        drawing.AppendLines(body);
        drawing.AppendMarks(body);
        drawing.AppendLabels(body, labels, plot.Time.Labels(language, size.Width));
        body.Append("</svg>");
        y += PlotHeight + 48;

        var x = (double)Margin;
        foreach (var (text, icon) in ChartKey.Of(measure, series, plot, labels.HasLatest, labels.HasTarget, language, words, paint))
        {
            var wide = 36 + TextWidth.Of(text);
            if (x > Margin && x + wide > Width - Margin) (x, y) = (Margin, y + 24);
            body.Append($"<svg x=\"{Number((decimal)x)}\" y=\"{y - 13}\" width=\"28\" height=\"16\" fill=\"none\">{icon}</svg>");
            body.Append($"<text{paint.Of("text")} x=\"{Number((decimal)x + 36)}\" y=\"{y}\">{Text(text)}</text>");
            x += wide + 22;
        }
        y += 12;
        foreach (var line in LineChart.Notes(series, plot, language, words).Append(words.Citation).SelectMany(text => Lines(text, Inner)))
            Write(line, "text", y += Line, "");

        var height = y + Margin;
        var svg = $"<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"{language.Code()}\" width=\"{Width}\" height=\"{height}\" viewBox=\"0 0 {Width} {height}\" "
            + $"font-family=\"system-ui, sans-serif\" font-size=\"14\" role=\"img\" aria-labelledby=\"title description\"><title id=\"title\">{Text(words.Finding)}</title>"
            + $"<desc id=\"description\">{Text(words.Subtitle)}</desc><rect{paint.Of("paper")} width=\"{Width}\" height=\"{height}\"/>{body}</svg>\n";
        return new Output(OpenDataPath.Chart(measure.Id.Value, language), Encoding.UTF8.GetBytes(svg));

        void Write(string text, string part, int at, string form) =>
            body.Append($"<text{paint.Of(part)} x=\"{Margin}\" y=\"{at}\"{form}>{Text(text)}</text>");
    }

    /// <summary>SVG does not wrap texts.</summary>
    private static IEnumerable<string> Lines(string text, double width, double scale = 1)
    {
        var line = "";
        foreach (var word in PassageText.Plain(text).Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && TextWidth.Of(longer) * scale > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = longer;
            }
        }
        if (line.Length > 0) yield return line;
    }
}
