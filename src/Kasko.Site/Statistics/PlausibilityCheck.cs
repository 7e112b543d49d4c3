using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Statistics;

namespace Kasko.Site.Statistics;

/// <summary>The fetched figures that may go into the file, and why others may not.</summary>
internal sealed record PlausibleFigures(ImmutableArray<Figure> Figures, ImmutableArray<Diagnostic> Problems);

/// <summary>
/// Compares fetched figures with those in the measure's file. A source that changes its unit, or figures it had called
/// final, has most likely made a mistake or means something else by them now: then all of them are kept out. A single
/// figure that is far off is kept out alone. Only a person may say that such a figure is right.
/// </summary>
internal static class PlausibilityCheck
{
    public static PlausibleFigures Run(MeasureToUpdate update, FetchedFigures fetched)
    {
        var (at, id) = (update.Source.At, update.Measure.Id.Value);
        if (update.HeldOfSameSeries is { } held)
        {
            if (UnitChanged(held.Unit, fetched.Unit))
                return new PlausibleFigures([], [ImplausibleUnit.At(at, id, held.Unit!, fetched.Unit!)]);
            if (Rewritten(held, fetched) is [_, ..] rewritten)
                return new PlausibleFigures([], [ImplausibleHistory.At(at, id, rewritten)]);
        }

        var size = Magnitude.Of(update, fetched);
        var unchanged = (update.HeldOfSameSeries?.Observations ?? []).ToDictionary(observation => observation.Period, observation => observation.Value);
        var suspects = fetched.Figures
            .Where(figure => figure.Value is { } value && unchanged.GetValueOrDefault(figure.Period) != value && size.IsFarOff(value))
            .ToImmutableArray();
        return new PlausibleFigures(
            fetched.Figures.RemoveRange(suspects),
            [.. suspects.Select(figure => ImplausibleValue.At(at, id, figure.Period.ToString(), figure.Value!.Value, size.Smallest, size.Largest))]);
    }

    /// <summary>A unit that either side does not name has not changed.</summary>
    private static bool UnitChanged(string? before, string? now) =>
        before is not null && now is not null && !string.Equals(before.Trim(), now.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Final figures that now differ or are gone. Provisional ones are there to be revised, gaps to be filled, and a
    /// year that a table no longer reaches back to is not rewritten.
    /// </summary>
    private static ImmutableArray<RewrittenFigure> Rewritten(OfficialFigures held, FetchedFigures fetched)
    {
        var now = fetched.Figures.ToDictionary(figure => figure.Period, figure => figure.Value);
        var rewritten = ImmutableArray.CreateBuilder<RewrittenFigure>();
        foreach (var observation in held.Observations.Where(observation => !observation.Provisional))
        {
            if (observation.Value is { } before && now.TryGetValue(observation.Period, out var value) && value != before)
                rewritten.Add(new RewrittenFigure(observation.Period.ToString(), before, value));
        }

        return rewritten.ToImmutable();
    }
}
