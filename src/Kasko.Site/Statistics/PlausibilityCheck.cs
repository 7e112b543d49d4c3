using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Statistics;

namespace Kasko.Site.Statistics;

/// <summary>The downloaded figures that may be stored, and the reasons why others may not.</summary>
internal sealed record PlausibleFigures(ImmutableArray<Figure> Figures, ImmutableArray<Diagnostic> Problems);

/// <summary>
/// Compares downloaded figures with those in the measure's file. When a source changes its unit, or figures that were
/// final, it has probably made a mistake or changed their meaning: then all are rejected. A single figure of another
/// magnitude is rejected alone. Only a person can accept such figures.
/// </summary>
internal static class PlausibilityCheck
{
    public static PlausibleFigures Run(MeasureToUpdate update, FetchedFigures fetched)
    {
        var (at, id) = (update.Source.At, update.Measure.Id.Value);
        if (update.StoredOfSameSeries is { } stored)
        {
            if (UnitChanged(stored.Unit, fetched.Unit))
                return new PlausibleFigures([], [ImplausibleUnit.At(at, id, stored.Unit!, fetched.Unit!)]);
            if (Rewritten(stored, fetched) is [_, ..] rewritten)
                return new PlausibleFigures([], [ImplausibleHistory.At(at, id, rewritten)]);
        }

        var size = Magnitude.Of(update, fetched);
        var unchanged = (update.StoredOfSameSeries?.Observations ?? []).ToDictionary(observation => observation.Period, observation => observation.Value);
        var implausible = fetched.Figures
            .Where(figure => figure.Value is { } value && unchanged.GetValueOrDefault(figure.Period) != value && size.IsFarOff(value))
            .ToImmutableArray();
        return new PlausibleFigures(
            fetched.Figures.RemoveRange(implausible),
            [.. implausible.Select(figure => ImplausibleValue.At(at, id, figure.Period.ToString(), figure.Value!.Value, size.Smallest, size.Largest))]);
    }

    /// <summary>A unit missing on either side counts as unchanged.</summary>
    private static bool UnitChanged(string? before, string? now) =>
        before is not null && now is not null && !string.Equals(before.Trim(), now.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Final figures that now differ or are missing. Provisional figures may be revised and missing ones added; a year
    /// that a table no longer covers does not count as rewritten.
    /// </summary>
    private static ImmutableArray<RewrittenFigure> Rewritten(OfficialFigures stored, FetchedFigures fetched)
    {
        var now = fetched.Figures.ToDictionary(figure => figure.Period, figure => figure.Value);
        var rewritten = ImmutableArray.CreateBuilder<RewrittenFigure>();
        foreach (var observation in stored.Observations.Where(observation => !observation.Provisional))
        {
            if (observation.Value is { } before && now.TryGetValue(observation.Period, out var value) && value != before)
                rewritten.Add(new RewrittenFigure(observation.Period.ToString(), before, value));
        }

        return rewritten.ToImmutable();
    }
}
