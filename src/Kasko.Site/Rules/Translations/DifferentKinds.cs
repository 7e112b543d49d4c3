using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Translations;

public static class DifferentKinds
{
    public static Rule Rule { get; } = new("different-kinds", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string other) => Rule.At(at,
        $"The page is of another kind than {other}. Both languages have the same kind and number.",
        $"Sidan är av ett annat slag än {other}. Båda språken har samma slag och nummer.",
        $"Sivu on eri lajia kuin {other}. Molemmilla kielillä on sama laji ja numero.");
}
