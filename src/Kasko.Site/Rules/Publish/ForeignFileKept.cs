using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class ForeignFileKept
{
    public static Rule Rule { get; } = new("foreign-file-kept", Severity.Warning, IsFirm: true);

    public static IEnumerable<Diagnostic> At(Func<string, SourceSpan> at, ImmutableArray<string> paths) => PathDiagnostics.Of(
        Rule, at, paths,
        _ => new(
            "No build made this. It is left as it is, and everyone can read it on the web; move it away if that is not meant.",
            "Det här har inget bygge gjort. Det lämnas som det är och alla kan läsa det på webben; flytta bort det om det inte är meningen.",
            "Tätä mikään koonti ei ole tehnyt. Se jätetään ennalleen, ja kaikki voivat lukea sen verkossa; siirrä se pois, jos tätä ei ole tarkoitettu."),
        many => new(
            $"No build made {many.Length} of the files and folders here ({PathDiagnostics.Examples(many)}). They are left as they are, and everyone can read them on the web; move them away if that is not meant.",
            $"{many.Length} av filerna och mapparna här har inget bygge gjort ({PathDiagnostics.Examples(many)}). De lämnas som de är och alla kan läsa dem på webben; flytta bort dem om det inte är meningen.",
            $"Täällä on {many.Length} tiedostoa tai kansiota, joita mikään koonti ei ole tehnyt ({PathDiagnostics.Examples(many)}). Ne jätetään ennalleen, ja kaikki voivat lukea ne verkossa; siirrä ne pois, jos tätä ei ole tarkoitettu."));
}
