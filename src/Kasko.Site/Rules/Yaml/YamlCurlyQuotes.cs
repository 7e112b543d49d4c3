using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class YamlCurlyQuotes
{
    public static Rule Rule { get; } = new("yaml-curly-quotes", Severity.Error);

    public static Diagnostic At(SourceSpan at, string repaired) => Rule.At(at,
        $"The curly quotation marks become part of the text. YAML uses straight ones. Write: '{Excerpt.Line(repaired)}'.",
        $"De typografiska citattecknen blir en del av texten. I YAML används raka citattecken. Skriv: '{Excerpt.Line(repaired)}'.",
        $"Kaarevista lainausmerkeistä tulee osa tekstiä. YAMLissa lainausmerkit ovat suoria. Kirjoita: '{Excerpt.Line(repaired)}'.");
}
