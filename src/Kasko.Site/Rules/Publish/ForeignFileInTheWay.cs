using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class ForeignFileInTheWay
{
    public static Rule Rule { get; } = new("foreign-file-in-the-way", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "A file of the site belongs here, but something that no build made is here. Move it away, and build again.",
        "Här ska en av webbplatsens filer ligga, men här finns något som inget bygge har gjort. Flytta bort det och bygg igen.",
        "Tähän kuuluu sivuston tiedosto, mutta tässä on jotain, mitä mikään koonti ei ole tehnyt. Siirrä se pois ja kokoa sivusto uudelleen."));
}
