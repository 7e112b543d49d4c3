using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class YamlTag
{
    public static Rule Rule { get; } = new("yaml-tag", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "Tags (!) are not used here. Write the value alone, or put it in quotation marks.",
        "Taggar (!) används inte här. Skriv bara värdet, eller sätt det inom citattecken.",
        "Tyyppimerkintöjä (!) ei käytetä tässä. Kirjoita pelkkä arvo tai pane se lainausmerkkeihin.");
}
