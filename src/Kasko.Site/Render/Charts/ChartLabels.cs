using System.Collections.Immutable;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Charts;

/// <summary>The labels at a chart's lines and marks, on some screens. What finds no free place is in the legend instead.</summary>
/// <param name="HasLatest">Whether the latest figure has its label.</param>
/// <param name="HasTarget">Whether the target level or the range has its label.</param>
internal sealed record ChartLabels(ImmutableArray<PlacedLabel> Labels, bool HasLatest, bool HasTarget)
{
    public const double DotRadius = 5;
    public const double SquareRadius = 6;
    public const double DiamondRadius = 8;

    public static ChartLabels Of(Measure measure, Series series, Plot plot, Language language, ChartWords words, ImmutableArray<PlotSize> sizes)
    {
        var placer = new LabelPlacer(sizes);
        AddLines(placer, measure, series, plot);

        var hasLatest = measure.Latest is { } latest && PlaceNear(placer, plot.At(latest), DotRadius, [.. LatestTexts(measure, latest, language, words)], isBold: true);
        var hasTarget = placer.Place(TargetTexts(measure, language, words), isBold: false, [.. TargetPlaces(measure, plot)]);
        if (measure.Baseline is { Value: { } from } baseline)
            PlaceNear(placer, plot.At(baseline), SquareRadius, [Value(measure, from, language)], isBold: false);
        return new ChartLabels([.. placer.Labels], hasLatest, hasTarget);
    }

    /// <summary>A short text close to its marker is clearer than a long one farther away.</summary>
    private static bool PlaceNear(LabelPlacer placer, PlotPoint at, double radius, ImmutableArray<string> texts, bool isBold) =>
        placer.Place(texts, isBold, LabelPlacer.Around(at, radius)) || placer.Place(texts, isBold, LabelPlacer.FartherFrom(at, radius));

    /// <summary>The longest text that fits is used.</summary>
    private static IEnumerable<string> LatestTexts(Measure measure, Observation latest, Language language, ChartWords words)
    {
        var value = Value(measure, latest.Value!.Value, language);
        var marked = latest.Provisional ? $"{value} ({words.ProvisionalShort})" : value;
        yield return Placeholders.Fill(words.LatestLabel, [PeriodFormat.Short(latest.Period, language), marked]);
        if (latest.Provisional) yield return marked;
        yield return value;
    }

    private static IEnumerable<string> TargetTexts(Measure measure, Language language, ChartWords words)
    {
        if (measure.Range is { } range)
            yield return Placeholders.Fill(words.TargetLabel, [$"{Value(measure, range.From, language)}\u2013{Value(measure, range.To, language)}"]);
        else if (measure is { Direction: not Direction.Hold, Target.Value: { } target })
            yield return Placeholders.Fill(words.TargetLabel, [Value(measure, target, language)]);
    }

    private static IEnumerable<LabelPlace> TargetPlaces(Measure measure, Plot plot)
    {
        if (measure.Range is { } range)
            return LabelPlacer.Along((double)plot.Values.Y(range.To), 0).Concat(LabelPlacer.Along((double)plot.Values.Y(range.From), 0));
        return measure is { Direction: not Direction.Hold, Target: { Value: { } level } target }
            ? [
                new(plot.At(target), -DiamondRadius - 6, -8, TextAnchor.End), new(plot.At(target), -DiamondRadius - 6, 17, TextAnchor.End),
                .. LabelPlacer.Along((double)plot.Values.Y(level), DiamondRadius),
            ]
            : [];
    }

    private static void AddLines(LabelPlacer placer, Measure measure, Series series, Plot plot)
    {
        foreach (var run in series.Runs)
        {
            foreach (var (from, to) in run.Zip(run.Skip(1))) placer.AddLine(plot.At(from), plot.At(to));
            if (run.Length == 1) placer.AddMark(plot.At(run[0]), DotRadius);
        }
        foreach (var figure in series.Figures.Where(figure => figure.Provisional || figure.Estimate || figure == measure.Latest)) placer.AddMark(plot.At(figure), DotRadius);
        if (measure.Baseline is { Value: not null } baseline) placer.AddMark(plot.At(baseline), SquareRadius);
        foreach (var figure in series.Breaks) placer.AddLine(new PlotPoint((double)plot.BreakX(figure), 0), new PlotPoint((double)plot.BreakX(figure), 1000));
        // The line of zero is darker than the grid.
        if (plot.Values.Ticks.Contains(0)) AddLevel(0);
        if (measure.Range is { } range)
        {
            AddLevel(range.From);
            AddLevel(range.To);
        }
        else if (measure is { Direction: not Direction.Hold, Target: { Value: not null } target })
        {
            foreach (var step in plot.Steps) placer.AddLine(new PlotPoint((double)step.From, (double)plot.Values.Y(step.Value)), new PlotPoint((double)step.To, (double)plot.Values.Y(step.Value)));
            foreach (var (one, next) in plot.Steps.Zip(plot.Steps.Skip(1))) placer.AddLine(new PlotPoint((double)next.From, (double)plot.Values.Y(one.Value)), new PlotPoint((double)next.From, (double)plot.Values.Y(next.Value)));
            placer.AddMark(plot.At(target), DiamondRadius);
            foreach (var interim in measure.InterimTargets) placer.AddMark(plot.At(interim), DiamondRadius);
            foreach (var (from, to) in plot.Path.Zip(plot.Path.Skip(1))) placer.AddLine(plot.At(from), plot.At(to));
        }

        void AddLevel(decimal value) => placer.AddLine(new PlotPoint(0, (double)plot.Values.Y(value)), new PlotPoint(1000, (double)plot.Values.Y(value)));
    }

    private static string Value(Measure measure, decimal value, Language language) => NumberFormat.Format(value, measure.Decimals, language);
}
