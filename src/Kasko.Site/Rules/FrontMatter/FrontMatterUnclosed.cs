using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.FrontMatter;

public static class FrontMatterUnclosed
{
    public static Rule Rule { get; } = new("front-matter-unclosed", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The line '---' after the page's data is missing. Add it.",
        "Raden '---' efter sidans uppgifter saknas. Lägg till den.",
        "Sivun tietojen jäljestä puuttuu rivi '---'. Lisää se.");
}
