using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class OtherSeries
{
    public static Rule Rule { get; } = new("other-series", Severity.Error, IsFirm: true);

    /// <param name="wanted">The series that the measure names; null when it names none.</param>
    public static Diagnostic At(SourceSpan at, string fetched, string? wanted) => wanted is null
        ? Rule.At(at,
            $"There are official figures for this measure ({fetched}), but it names no source. Name it under 'statistics', or delete the file of figures.",
            $"Det finns officiella siffror för mätaren ({fetched}), men den anger ingen källa. Ange den under 'statistics' eller ta bort filen med siffrorna.",
            $"Mittarilla on virallisia lukuja ({fetched}), mutta sen lähde puuttuu. Anna se kohdassa 'statistics' tai poista lukujen tiedosto.")
        : Rule.At(at,
            $"The figures were fetched from another series ({fetched}) than the measure names now ({wanted}). Run 'kasko statistics update'.",
            $"Siffrorna är hämtade ur en annan serie ({fetched}) än den som mätaren nu anger ({wanted}). Kör 'kasko statistics update'.",
            $"Luvut on haettu toisesta sarjasta ({fetched}) kuin se, johon mittari nyt viittaa ({wanted}). Aja 'kasko statistics update'.");
}
