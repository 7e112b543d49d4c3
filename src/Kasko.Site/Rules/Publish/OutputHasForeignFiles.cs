using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class OutputHasForeignFiles
{
    private const int ExamplesNamed = 3;

    public static Rule Rule { get; } = new("output-has-foreign-files", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, ImmutableArray<string> examples) => Rule.At(at, new(
        $"This folder has files in it that no build made ({PathDiagnostics.List(examples)}), and no record of a build. Nothing was touched: choose another folder with --output, or empty this one; if a build made the files and its record is lost, build with --adopt.",
        $"Mappen innehåller filer som inget bygge har gjort ({PathDiagnostics.List(examples)}) och det finns ingen förteckning över något bygge. Inget ändrades: välj en annan mapp med --output eller töm den här; om ett bygge har gjort filerna och dess förteckning har gått förlorad, bygg med --adopt.",
        $"Kansiossa on tiedostoja, joita mikään koonti ei ole tehnyt ({PathDiagnostics.List(examples)}), eikä koonnista ole luetteloa. Mitään ei muutettu: valitse toinen kansio valitsimella --output tai tyhjennä tämä; jos koonti on tehnyt tiedostot ja sen luettelo on kadonnut, kokoa sivusto valitsimella --adopt."));

    /// <param name="files">What is neither this build's nor in an earlier record.</param>
    public static Diagnostic NotAdopted(SourceSpan at, ImmutableArray<string> files) => Rule.At(at, new(
        $"--adopt takes over a folder only when every file in it is what this build writes or what an earlier record names. {Number(files)} not ({PathDiagnostics.List(First(files))}). Nothing was touched: build the content that was published last with --adopt first, or move those files away.",
        $"--adopt tar över en mapp bara om varje fil i den är vad det här bygget skriver eller vad en tidigare förteckning nämner. {files.Length} är det inte ({PathDiagnostics.List(First(files))}). Inget ändrades: bygg först det innehåll som publicerades senast med --adopt, eller flytta bort de filerna.",
        $"--adopt ottaa kansion haltuun vain, jos sen jokainen tiedosto on se, jonka tämä koonti kirjoittaa tai jonka aiempi luettelo mainitsee. {files.Length} ei ole ({PathDiagnostics.List(First(files))}). Mitään ei muutettu: kokoa ensin viimeksi julkaistu sisältö valitsimella --adopt tai siirrä ne tiedostot pois."));

    private static string Number(ImmutableArray<string> files) => files.Length == 1 ? "1 is" : FormattableString.Invariant($"{files.Length} are");

    private static ImmutableArray<string> First(ImmutableArray<string> files) => [.. files.Take(ExamplesNamed)];
}
