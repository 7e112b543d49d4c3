using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.FrontMatter;

public static class FrontMatterUnclosed
{
    public static Rule Rule { get; } = new("front-matter-unclosed", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The page's data are not closed. Put a line '---' after them.",
        "Sidans uppgifter är inte avslutade. Sätt en rad '---' efter dem.",
        "Sivun tietoja ei ole päätetty. Pane niiden jälkeen rivi '---'.");
}
