using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsSourceTwice
{
    public static Rule Rule { get; } = new("statistics-source-twice", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The measure fetches official figures, and they bring their own source. Remove 'source' here.",
        "Mätaren hämtar officiella siffror, och de har sin egen källa med sig. Ta bort 'source' här.",
        "Mittari hakee viralliset luvut, ja niiden mukana tulee lähde. Poista tästä 'source'.");
}
