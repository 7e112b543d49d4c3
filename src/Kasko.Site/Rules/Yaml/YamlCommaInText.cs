using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class YamlCommaInText
{
    public static Rule Rule { get; } = new("yaml-comma-in-text", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string repaired) => Rule.At(at,
        $"The text has a comma: put it in quotation marks. Write: '{Excerpt.Line(repaired)}'.",
        $"Texten har ett komma: sätt den inom citattecken. Skriv: '{Excerpt.Line(repaired)}'.",
        $"Tekstissä on pilkku: pane se lainausmerkkeihin. Kirjoita: '{Excerpt.Line(repaired)}'.");
}
