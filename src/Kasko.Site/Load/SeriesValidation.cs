using System.Collections.Immutable;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Strategy;

namespace Kasko.Site.Load;

/// <summary>
/// Compares a measure's own figures with each other: finds typing mistakes far from the series, targets in the wrong
/// direction, and two figures for one period. A note on a figure explains it.
/// </summary>
internal static class SeriesValidation
{
    /// <summary>A target may be ambitious, but is hardly this many times larger than all figures so far.</summary>
    private const int MostAmbitious = 10;

    public static void Validate(Measure measure, YamlFields fields)
    {
        foreach (var figures in Known(measure).GroupBy(figure => (figure.Period.Months, figure.Period.FirstMonth)))
            ReportOutliers([.. figures.OrderBy(figure => figure.Period)], measure.Id.At.Path, measure.Decimals, fields);
        ReportTarget(measure, fields);
        ReportBaseline(measure, fields);
    }

    private static void ReportOutliers(ImmutableArray<Observation> series, string path, int decimals, YamlFields fields)
    {
        // Of two figures that are far apart, the later one is reported.
        var first = series.Length == 2 ? 1 : 0;
        for (var index = first; index < series.Length; index++)
        {
            var figure = series[index];
            ImmutableArray<decimal> others = [.. series.RemoveAt(index).Select(other => other.Value!.Value)];
            if (figure.At.Path == path && figure.Note is null && Outliers.IsFar(figure.Value!.Value, others, decimals))
                fields.Report(Outlier.At(figure.ValueAt, figure.Period.ToString(), figure.Value.Value, others.Min(), others.Max(), Meant(figure.Value.Value, others, decimals), fields.SiteLanguages));
        }
    }

    /// <summary>The value with its point moved, when that fits the series.</summary>
    private static decimal? Meant(decimal value, ImmutableArray<decimal> others, int decimals)
    {
        if (value == 0) return null;
        foreach (var power in (decimal[])[10, 100, 1000])
        {
            if (Fits(value / power) && Math.Round(value / power, decimals) == value / power) return value / power;
            if (value.Scale > 0 && Fits(value * power)) return value * power;
        }

        return null;

        bool Fits(decimal moved) => moved >= others.Min() - (Math.Abs(others.Min()) / 2) && moved <= others.Max() + (Math.Abs(others.Max()) / 2);
    }

    private static void ReportTarget(Measure measure, YamlFields fields)
    {
        foreach (var target in measure.Targets.Where(target => target.Figure is { Value: not null, Note: null })) ReportTarget(measure, target, fields);
    }

    private static void ReportTarget(Measure measure, Target given, YamlFields fields)
    {
        var (target, to) = (given.Figure, given.Figure.Value!.Value);
        if (measure.Direction is Direction.Hold) return;
        if (!given.IsInterim && measure.Baseline is { Value: { } from } baseline && (measure.Direction is Direction.Up ? from >= to : from <= to))
        {
            fields.Report(BaselineMeetsTarget.At(fields.PlaceOf("direction"), measure.Direction, from, baseline.Period.ToString(), to, target.Period.ToString(), fields.SiteLanguages));
            return;
        }

        ImmutableArray<decimal> known = [.. Known(measure).Select(figure => figure.Value!.Value)];
        if (!known.IsEmpty && Math.Abs(to) > MostAmbitious * known.Max(Math.Abs) && Outliers.IsFar(to, known, measure.Decimals))
            fields.Report(Outlier.At(target.ValueAt, target.Period.ToString(), to, known.Min(), known.Max(), Meant(to, known, measure.Decimals), fields.SiteLanguages));
    }

    private static void ReportBaseline(Measure measure, YamlFields fields)
    {
        if (measure.Baseline is not { Value: { } value, Note: null } baseline) return;
        var same = measure.Observations.FirstOrDefault(figure => figure.Period.CompareTo(baseline.Period) == 0);
        if (same is { Value: { } observed, Note: null } && observed != value)
            fields.Report(DifferentBaseline.At(baseline.ValueAt, baseline.Period.ToString(), value, observed, fields.SiteLanguages));
    }

    /// <summary>The figures of past periods; the baseline when no observation has its period.</summary>
    private static IEnumerable<Observation> Known(Measure measure) =>
        measure.Observations.Concat(measure.Baseline is { } baseline && measure.Observations.All(figure => figure.Period.CompareTo(baseline.Period) != 0) ? [baseline] : [])
            .Where(figure => figure.Value is not null);
}
