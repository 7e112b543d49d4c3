using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class SameNumber
{
    public static Rule Rule { get; } = new("same-number", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, int number) => Rule.At(at,
        $"Another page of this kind has number {number} too. Give each the number that it has in the strategy.",
        $"En annan sida av samma slag har också nummer {number}. Ge var och en det nummer som den har i strategin.",
        $"Toisellakin samanlaisella sivulla on numero {number}. Anna kullekin se numero, joka sillä on strategiassa.");

    /// <summary>Two pages about one year.</summary>
    public static Diagnostic OfYear(SourceSpan at, int year) => Rule.At(at,
        $"Another page is about {year} too. Correct 'year', or remove one of the pages.",
        $"En annan sida handlar också om {year}. Rätta 'year' eller ta bort den ena sidan.",
        $"Toinenkin sivu kertoo vuodesta {year}. Korjaa 'year' tai poista toinen sivuista.");
}
