using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using static Kasko.Site.Render.Charts.Svg;

namespace Kasko.Site.Render.Charts;

/// <summary>
/// The picture itself, without its value axis: lines are stretched with its box, while texts keep their size and markers
/// their shape. All parts differ in shape, not only in colour (WCAG 1.4.1). Without a stylesheet they keep their widths
/// and dashes, which are attributes.
/// </summary>
internal sealed class ChartDrawing(Measure measure, Series series, Plot plot, Language language, ChartPaint paint)
{
    /// <summary>With more figures, dots would touch on a phone; then only single, provisional and latest figures have a dot.</summary>
    private const int MostDots = 24;

    /// <summary>In thousandths of the height: a range beside much larger figures is still a band, at least 5 px high on a phone.</summary>
    private const decimal NarrowestRange = 36;

    public void AppendLines(StringBuilder svg)
    {
        svg.Append($"<svg{paint.Of("lines")} width=\"100%\" height=\"100%\" viewBox=\"0 0 1000 1000\" preserveAspectRatio=\"none\" overflow=\"visible\" fill=\"none\" stroke=\"currentColor\">");
        if (measure.Range is { } range)
        {
            var (top, bottom) = (plot.Values.Y(range.To), plot.Values.Y(range.From));
            var wider = Math.Max(0, NarrowestRange - (bottom - top)) / 2;
            svg.Append($"<path{paint.Of("range")} d=\"M0 {Number(top - wider)}H1000V{Number(bottom + wider)}H0z\"{Fallback("fill", "currentColor")} fill-opacity=\".14\" stroke=\"none\"/>");
        }
        // A grid line under a dashed line would fill its gaps in high contrast and in print.
        ImmutableArray<decimal> levels = measure.Range is { } bounds ? [bounds.To, bounds.From] : [.. plot.Steps.Select(step => step.Value)];
        Path("grid", string.Concat(plot.Values.Ticks.Where(tick => tick != 0 && !levels.Contains(tick)).Select(Across)), Fallback("stroke-opacity", ".5"));
        if (plot.Values.Ticks.Contains(0) && !levels.Contains(0)) Path("zero", Across(0), "");
        Path("target-level", measure.Range is null ? TargetSteps.Path(plot) : string.Concat(levels.Select(Across)), " stroke-width=\"2\" stroke-dasharray=\"8 5\"");
        Path("path", plot.Path.IsEmpty ? "" : Line(plot.Path), " stroke-width=\"2\" stroke-dasharray=\"1 6\" stroke-linecap=\"round\"");
        Path("break", string.Concat(series.Breaks.Select(figure => $"M{Number(plot.BreakX(figure))} 0V1000")), " stroke-width=\"2\" stroke-dasharray=\"2 3\"");
        Path("line", string.Concat(series.Runs.Where(run => run.Length > 1).Select(Line)), " stroke-width=\"3\" stroke-linejoin=\"round\"");

        // A zero-length line with round ends is a dot that stays round when the picture is stretched.
        ImmutableArray<Observation> dots = [.. series.Runs.SelectMany(run => run.Where(figure => !figure.Estimate && (run.Length == 1
            || figure.Provisional || figure == measure.Latest || series.Figures.Count() <= MostDots)))];
        Path("dot", Dots(dots), " stroke-width=\"9\" stroke-linecap=\"round\"");
        Path("hollow", Dots(dots.Where(figure => figure.Provisional)), $" stroke-width=\"5\" stroke-linecap=\"round\"{Fallback("stroke", "#fff")}");
        svg.Append("</svg>");

        void Path(string name, string data, string form)
        {
            if (data.Length > 0) svg.Append($"<path{paint.Of(name)} d=\"{data}\" vector-effect=\"non-scaling-stroke\"{form}/>");
        }

        string Across(decimal value) => $"M0 {Number(plot.Values.Y(value))}H1000";
        string Dots(IEnumerable<Observation> figures) => string.Concat(figures.Select(figure => $"M{plot.Point(figure)}h0"));
        string Line(ImmutableArray<Observation> run) => "M" + string.Join('L', run.Select(plot.Point));
    }

    public void AppendMarks(StringBuilder svg)
    {
        foreach (var estimate in series.Figures.Where(figure => figure.Estimate)) Mark("estimate", estimate.Period, estimate.Value!.Value, "M-5-5L5 5M-5 5L5-5", " stroke-width=\"2.5\" stroke-linecap=\"round\"");
        if (measure.Baseline is { Value: { } from } baseline) Mark("baseline", baseline.Period, from, "M-5-5H5V5H-5z", " stroke-width=\"2\"");
        if (measure is { Direction: not Direction.Hold, Target: { Value: { } to } target })
        {
            foreach (var interim in measure.InterimTargets) Mark("interim", interim.Period, interim.Value!.Value, "M-6 0L0-6 6 0 0 6z", " stroke-width=\"2\"");
            Mark("target", target.Period, to, "M-7 0L0-7 7 0 0 7z", "");
        }

        void Mark(string name, Period period, decimal value, string shape, string form) => svg.Append(
            $"<svg x=\"{Percent(plot.Time.X(period))}\" y=\"{Percent(plot.Values.Y(value))}\" overflow=\"visible\"><path{paint.Of(name)} d=\"{shape}\"{form}/></svg>");
    }

    /// <summary>The labels of time with their ticks below the picture, and the labels inside it.</summary>
    public void AppendLabels(StringBuilder svg, ChartLabels labels, ImmutableArray<TimeLabel> times)
    {
        svg.Append($"<svg y=\"100%\" width=\"100%\" height=\"6\" viewBox=\"0 0 1000 6\" preserveAspectRatio=\"none\" overflow=\"visible\"><path{paint.Of("ticks")} d=\"");
        svg.AppendJoin("", times.Select(time => $"M{Number(time.X)} 0V6")).Append($"\" vector-effect=\"non-scaling-stroke\"{Fallback("stroke", "currentColor")}/></svg>");
        foreach (var time in times)
        {
            var x = time.Anchor switch { TextAnchor.Start => "0", TextAnchor.End => "100%", _ => Percent(time.X) };
            svg.Append($"<text{paint.Of("text")} x=\"{x}\" y=\"100%\" dy=\"22\"{Anchor(time.Anchor)}>{Text(time.Text)}</text>");
        }
        foreach (var (text, isBold, place) in labels.Labels)
        {
            svg.Append($"<text{paint.Of(isBold ? "latest" : "label")} x=\"{Percent((decimal)place.At.X)}\" y=\"{Percent((decimal)place.At.Y)}\"");
            if (place.Right != 0) svg.Append($" dx=\"{Number((decimal)place.Right)}\"");
            svg.Append($" dy=\"{Number((decimal)place.Down)}\"{Anchor(place.Anchor)} paint-order=\"stroke\"");
            if (paint != ChartPaint.ByClass) svg.Append(" stroke-width=\"4\" stroke-linejoin=\"round\"");
            svg.Append(isBold ? " font-weight=\"700\">" : ">").Append(Text(text)).Append("</text>");
        }
    }

    /// <summary>The labels of the value axis, which is a picture of its own, so that widths never mix pixels and percentages.</summary>
    public void AppendValues(StringBuilder svg)
    {
        foreach (var tick in plot.Values.Ticks)
            svg.Append($"<text{paint.Of("text")} x=\"100%\" dx=\"-8\" y=\"{Percent(plot.Values.Y(tick))}\" dy=\"5\" text-anchor=\"end\">{Text(Format(tick))}</text>");
    }

    /// <summary>In pixels at a text size of 14 px.</summary>
    public double ValuesWidth => plot.Values.Ticks.Max(tick => TextWidth.Of(Format(tick))) + 10;

    private string Format(decimal tick) => NumberFormat.Format(tick, plot.Values.Decimals, language);

    /// <summary>A colour for a page without its stylesheet.</summary>
    private string Fallback(string property, string colour) => paint == ChartPaint.ByClass ? $" {property}=\"{colour}\"" : "";

    private static string Anchor(TextAnchor anchor) => anchor switch
    {
        TextAnchor.Middle => " text-anchor=\"middle\"",
        TextAnchor.End => " text-anchor=\"end\"",
        _ => "",
    };
}
