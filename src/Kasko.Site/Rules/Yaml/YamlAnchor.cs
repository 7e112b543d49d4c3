using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class YamlAnchor
{
    public static Rule Rule { get; } = new("yaml-anchor", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "Anchors and aliases (& and *) are not used here. Write the value out, or put it in quotation marks.",
        "Ankare och alias (& och *) används inte här. Skriv ut värdet, eller sätt det inom citattecken.",
        "Ankkureita ja viittauksia (& ja *) ei käytetä tässä. Kirjoita arvo kokonaan tai pane se lainausmerkkeihin.");
}
