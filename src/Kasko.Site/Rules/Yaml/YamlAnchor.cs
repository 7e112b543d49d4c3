using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class YamlAnchor
{
    public static Rule Rule { get; } = new("yaml-anchor", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "Anchors and aliases (& and *) are not used here. Write the value out, or put it in quotation marks.",
        "Ett värde får inte börja med & eller *, som har en egen betydelse i YAML. Skriv ut hela värdet, eller sätt det inom citattecken.",
        "Teksti ei saa alkaa tässä merkillä & tai *. Jos merkki kuuluu tekstiin, pane koko teksti lainausmerkkeihin. Muuten kirjoita tieto kokonaan.");
}
