using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class DecimalComma
{
    public static Rule Rule { get; } = new("decimal-comma", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string written, string right) => Rule.At(at,
        $"Write {right}, not {written}.",
        $"Skriv {right}, inte {written}.",
        $"Kirjoita {right}, ei {written}.");
}
