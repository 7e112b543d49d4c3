using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class YamlSyntax
{
    public static Rule Rule { get; } = new("yaml-syntax", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The YAML cannot be read from here on. Indent with spaces, close every bracket and quotation mark, and put quotation marks around a text that has a ':' or '#' in it.",
        "YAML-texten kan inte läsas härifrån och framåt. Gör indrag med mellanslag, avsluta varje hakparentes, klammerparentes och citattecken, och sätt citattecken runt en text som innehåller ':' eller '#'.",
        "YAML-tekstiä ei voi lukea tästä eteenpäin. Sisennä välilyönneillä, sulje jokainen sulkumerkki ja lainausmerkki ja pane lainausmerkit sellaisen tekstin ympärille, jossa on ':' tai '#'.");

    /// <summary>A # within braces, after which the closing brace is a comment too.</summary>
    public static Diagnostic CommentInBraces(SourceSpan at, string repaired) => Rule.At(at,
        $"Everything from the # on is a comment, and so is the closing brace. Put the text in quotation marks. Write: '{Excerpt.Line(repaired)}'.",
        $"Allt från # och framåt är en kommentar, också den avslutande klammerparentesen. Sätt texten inom citattecken. Skriv: '{Excerpt.Line(repaired)}'.",
        $"Kaikki #-merkistä alkaen on kommentti, myös lopettava aaltosulje. Pane teksti lainausmerkkeihin. Kirjoita: '{Excerpt.Line(repaired)}'.");
}
