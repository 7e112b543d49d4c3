using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class YamlTab
{
    public static Rule Rule { get; } = new("yaml-tab", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string repaired) => Rule.At(at,
        $"The line begins with a tab, and YAML indents with spaces only. Write: '{Excerpt.Line(repaired)}'.",
        $"Raden börjar med en tabb, men i YAML görs indrag med mellanslag. Skriv: '{Excerpt.Line(repaired)}'.",
        $"Rivi alkaa sarkaimella, mutta YAML sisennetään välilyönnein. Kirjoita: '{Excerpt.Line(repaired)}'.");
}
