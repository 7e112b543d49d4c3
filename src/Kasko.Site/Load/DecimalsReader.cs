using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Strategy;

namespace Kasko.Site.Load;

/// <summary>The number of decimals of a measure's figures, and whether it agrees with the measure's <c>decimals</c>.</summary>
internal static class DecimalsReader
{
    private const int ThousandsGroup = 3;

    /// <summary>For a measure without <c>decimals</c>: as many as its figures have.</summary>
    public static int Written(Measure measure) =>
        Math.Min(Measure.MostDecimals, Figures(measure).Concat(measure.Observations.Select(figure => figure.Value ?? 0)).Max(value => (int?)value.Scale) ?? 0);

    /// <summary>Reports figures with more decimals than the measure shows, and points as thousands separators.</summary>
    public static void Validate(Measure measure, YamlFields fields)
    {
        var declared = fields.Has("decimals") ? measure.Decimals : (int?)null;
        var isDecimal = Figures(measure).Any(value => value.Scale is not (0 or ThousandsGroup));
        foreach (var figure in WrittenFigures(measure))
            Validate("value", figure.Value, figure.ValueAt);
        Validate("from", measure.Range?.From, fields.PlaceOf("range"));
        Validate("to", measure.Range?.To, fields.PlaceOf("range"));

        void Validate(string key, decimal? figure, SourceSpan at)
        {
            if (figure is not { } value) return;
            if (MayBeThousands(value) && (declared is null ? !isDecimal : declared < ThousandsGroup)) fields.Fail(AmbiguousThousands.At(at, key, value));
            else if (declared is { } decimals and >= 0 and <= Measure.MostDecimals && Math.Round(value, decimals) != value) fields.Report(MoreDecimals.At(at, key, value, decimals));
        }
    }

    /// <summary>Whether the point may separate thousands: <c>1.400</c>, but not <c>0.400</c> or <c>1250.000</c>.</summary>
    private static bool MayBeThousands(decimal value) => value.Scale == ThousandsGroup && Math.Abs(value) is >= 1 and < 1000;

    private static IEnumerable<Observation> WrittenFigures(Measure measure) =>
        measure.Targets.Select(target => target.Figure).Concat(measure.OwnObservations)
            .Concat(measure.Breakdown?.Categories.SelectMany(category => category.OwnObservations) ?? [])
            .Prepend(measure.Baseline).OfType<Observation>();

    private static IEnumerable<decimal> Figures(Measure measure) =>
        WrittenFigures(measure).Select(figure => figure.Value)
            .Append(measure.Range?.From).Append(measure.Range?.To).OfType<decimal>();
}
