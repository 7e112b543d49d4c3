using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class ForeignFileInTheWay
{
    public static Rule Rule { get; } = new("foreign-file-in-the-way", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "The site has a file for this place, but something that no build made is there. Move it away, and build again.",
        "Webbplatsen har en fil till den här platsen, men där finns något som inget bygge har gjort. Flytta bort det och bygg igen.",
        "Sivustolla on tiedosto tähän paikkaan, mutta siinä on jotain, mitä mikään koonti ei ole tehnyt. Siirrä se pois ja koosta uudelleen."));
}
