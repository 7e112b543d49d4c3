using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class GluedCaption
{
    public static Rule Rule { get; } = new("glued-caption", Severity.Error, Criterion: "1.3.1", IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "There is no empty line between the caption and the table. Put one there.",
        "Det finns ingen tom rad mellan rubriken och tabellen. Lägg till en.",
        "Otsikon ja taulukon välissä ei ole tyhjää riviä. Lisää se.");
}
