using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class YamlFirstSign
{
    public static Rule Rule { get; } = new("yaml-first-sign", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, char sign, string repaired) => Rule.At(at,
        $"'{sign}' has a meaning of its own at the beginning of a text: put the text in quotation marks. Write: '{Excerpt.Line(repaired)}'.",
        $"'{sign}' har en egen betydelse i början av en text: sätt texten inom citattecken. Skriv: '{Excerpt.Line(repaired)}'.",
        $"Merkillä '{sign}' on oma merkityksensä tekstin alussa: pane teksti lainausmerkkeihin. Kirjoita: '{Excerpt.Line(repaired)}'.");
}
