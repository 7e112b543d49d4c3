using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Theme;

public static class TemplateSyntax
{
    public static Rule Rule { get; } = new("template-syntax", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string detail, IReadOnlyList<SourceSpan> includes) => Rule.At(at,
        $"The template cannot be read: {detail}{IncludePath.Words("Included from", includes)}",
        $"Mallen kan inte läsas: {detail}{IncludePath.Words("Infogas från", includes)}",
        $"Mallia ei voi lukea: {detail}{IncludePath.Words("Liitetään kohdasta", includes)}");
}
