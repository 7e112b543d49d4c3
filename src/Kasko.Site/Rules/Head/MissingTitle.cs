using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Head;

public static class MissingTitle
{
    public static Rule Rule { get; } = new("missing-title", Severity.Error, Criterion: "2.4.2");

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The page has no title. Write it in the title element in the layout.",
        "Sidan har ingen titel. Skriv den i title-elementet i layouten.",
        "Sivulla ei ole nimeä. Kirjoita se sivupohjan title-elementtiin.");
}
