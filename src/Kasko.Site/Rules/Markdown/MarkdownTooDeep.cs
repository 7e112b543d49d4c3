using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class MarkdownTooDeep
{
    public static Rule Rule { get; } = new("markdown-too-deep", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The text is nested too deeply (lists, quotes or brackets inside each other). Divide it with headings instead.",
        "Texten har för många nivåer (listor, citat eller hakparenteser i varandra). Dela upp den med rubriker i stället.",
        "Tekstissä on liian monta sisäkkäistä tasoa (luetteloita, lainauksia tai hakasulkeita). Jaottele se otsikoilla.");
}
