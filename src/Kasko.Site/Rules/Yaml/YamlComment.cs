using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class YamlComment
{
    public static Rule Rule { get; } = new("yaml-comment", Severity.Warning);

    public static Diagnostic At(SourceSpan at, string repaired) => Rule.At(at,
        $"Everything from the # on is a comment, which readers do not see. If it belongs to the text, put the text in quotation marks. Write: '{Excerpt.Line(repaired)}'.",
        $"Allt från # och framåt är en kommentar som läsarna inte ser. Om det hör till texten, sätt hela texten inom citattecken. Skriv: '{Excerpt.Line(repaired)}'.",
        $"Kaikki #-merkistä alkaen on kommentti, jota lukijat eivät näe. Jos se kuuluu tekstiin, pane teksti lainausmerkkeihin. Kirjoita: '{Excerpt.Line(repaired)}'.");
}
