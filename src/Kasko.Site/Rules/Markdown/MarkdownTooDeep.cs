using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class MarkdownTooDeep
{
    public static Rule Rule { get; } = new("markdown-too-deep", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The text is nested too deeply (lists, quotes or brackets inside each other). Make it flatter.",
        "Texten har för många nivåer (listor, citat eller klamrar i varandra). Gör den plattare.",
        "Tekstissä on liian monta sisäkkäistä tasoa (luetteloita, lainauksia tai sulkeita). Tee siitä matalampi.");
}
