using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Theme;

public static class TemplateFault
{
    public static Rule Rule { get; } = new("template-fault", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string detail, IReadOnlyList<SourceSpan> includes) => Rule.At(at,
        $"The template fails here: {detail}{IncludePath.Words("Included from", includes)}",
        $"Mallen fungerar inte här: {detail}{IncludePath.Words("Infogas från", includes)}",
        $"Malli ei toimi tässä: {detail}{IncludePath.Words("Liitetään kohdasta", includes)}");
}
