using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.PageStructure;

public static class HeadingOrder
{
    public static Rule Rule { get; } = new("heading-order", Severity.Error, Criterion: "1.3.1");

    public static Diagnostic At(SourceSpan at, int level, int before) => Rule.At(at,
        $"A heading of level {level} follows one of level {before}. Make it level {before + 1}, or put the missing heading before it.",
        $"En rubrik på nivå {level} följer på en på nivå {before}. Gör den till nivå {before + 1}, eller lägg till rubriken som saknas.",
        $"Tason {level} otsikko seuraa tason {before} otsikkoa. Tee siitä tason {before + 1} otsikko tai lisää puuttuva otsikko.");
}
