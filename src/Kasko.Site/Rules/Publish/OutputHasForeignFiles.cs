using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Publish;

public static class OutputHasForeignFiles
{
    public static Rule Rule { get; } = new("output-has-foreign-files", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, ImmutableArray<string> examples) => Rule.At(at, new(
        $"This folder has files in it that no build made ({PathDiagnostics.List(examples)}), and no record of a build. Nothing was touched: empty the folder, or choose another with --output.",
        $"Mappen innehåller filer som inget bygge har gjort ({PathDiagnostics.List(examples)}) och det finns ingen förteckning över något bygge. Inget ändrades: töm mappen eller välj en annan med --output.",
        $"Kansiossa on tiedostoja, joita mikään koonti ei ole tehnyt ({PathDiagnostics.List(examples)}), eikä koonnista ole luetteloa. Mitään ei muutettu: tyhjennä kansio tai valitse toinen valitsimella --output."));
}
