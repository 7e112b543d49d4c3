using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Translations;

public static class DifferentKinds
{
    public static Rule Rule { get; } = new("different-kinds", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string other) => Rule.At(at,
        $"The page is of another kind than {other}. Write the same 'kind' and 'number' in both.",
        $"Sidan är av ett annat slag än {other}. Skriv samma 'kind' och 'number' i båda filerna.",
        $"Sivu on eri lajia kuin {other}. Kirjoita molempiin tiedostoihin samat 'kind' ja 'number'.");

    /// <param name="year">The other file's.</param>
    public static Diagnostic OfYear(SourceSpan at, string other, int year) => Rule.At(at,
        $"The page is about another year than {other}. If that one is right, write 'year: {year}' here too.",
        $"Sidan handlar om ett annat år än {other}. Är det året rätt, skriv 'year: {year}' också här.",
        $"Sivu kertoo eri vuodesta kuin {other}. Jos se on oikea, kirjoita 'year: {year}' tähänkin.");
}
