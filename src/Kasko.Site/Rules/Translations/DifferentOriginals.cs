using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Translations;

public static class DifferentOriginals
{
    public static Rule Rule { get; } = new("different-originals", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string other) => Rule.At(at,
        $"{other} names another original language. Write the same 'original: …' in both files.",
        $"{other} anger ett annat originalspråk. Skriv samma 'original: …' i båda filerna.",
        $"{other} ilmoittaa toisen alkukielen. Kirjoita molempiin tiedostoihin sama 'original: …'.");
}
