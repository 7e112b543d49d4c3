using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Translations;

public static class DifferentKinds
{
    public static Rule Rule { get; } = new("different-kinds", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string other) => Rule.At(at,
        $"The page is of another kind than {other}. Write the same 'kind' and 'number' in both.",
        $"Sidan är av ett annat slag än {other}. Skriv samma 'kind' och 'number' i båda filerna.",
        $"Sivu on eri lajia kuin {other}. Kirjoita molempiin tiedostoihin samat 'kind' ja 'number'.");
}
