using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class YamlColonInText
{
    public static Rule Rule { get; } = new("yaml-colon-in-text", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string repaired) => Rule.At(at,
        $"The text has a colon: put it in quotation marks. Write: '{Excerpt.Line(repaired)}'.",
        $"Texten har ett kolon: sätt den inom citattecken. Skriv: '{Excerpt.Line(repaired)}'.",
        $"Tekstissä on kaksoispiste: pane se lainausmerkkeihin. Kirjoita: '{Excerpt.Line(repaired)}'.");
}
