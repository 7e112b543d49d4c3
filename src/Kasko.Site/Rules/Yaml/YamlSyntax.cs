using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class YamlSyntax
{
    public static Rule Rule { get; } = new("yaml-syntax", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The YAML cannot be read from here on. Indent with spaces, close every bracket and quotation mark, and put quotation marks around a text that has a ':' or '#' in it.",
        "YAML-texten kan inte läsas härifrån. Dra in med mellanslag, stäng varje parentes och citattecken, och sätt citattecken runt en text som har ':' eller '#' i sig.",
        "YAML-tekstiä ei voi lukea tästä eteenpäin. Sisennä välilyönneillä, sulje jokainen sulkumerkki ja lainausmerkki ja pane lainausmerkit sellaisen tekstin ympärille, jossa on ':' tai '#'.");
}
