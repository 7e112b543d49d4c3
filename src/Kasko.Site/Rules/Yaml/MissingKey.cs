using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class MissingKey
{
    public static Rule Rule { get; } = new("missing-key", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string key) => Rule.At(at,
        $"'{key}' is missing. Add the line '{key}: …'.",
        $"'{key}' saknas. Lägg till raden '{key}: …'.",
        $"'{key}' puuttuu. Lisää rivi '{key}: …'.");
}
