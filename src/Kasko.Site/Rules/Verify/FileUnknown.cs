using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Verify;

public static class FileUnknown
{
    public static Rule Rule { get; } = new("file-unknown", Severity.Warning, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at, new(
        "No build made this, and everyone can read it on the web. Move it away if that is not meant.",
        "Det här har inget bygge gjort, och alla kan läsa det på webben. Flytta bort det om det inte är meningen.",
        "Tätä mikään koonti ei ole tehnyt, ja kaikki voivat lukea sen verkossa. Siirrä se pois, jos tätä ei ole tarkoitettu."));
}
