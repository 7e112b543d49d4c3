using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Translations;

public static class DifferentTables
{
    public static Rule Rule { get; } = new("different-tables", Severity.Error);

    public static Diagnostic At(SourceSpan at, OutlineTable? original, OutlineTable? translation, SourceSpan originalAt) => (original, translation) switch
    {
        (_, null) => Rule.At(at,
            $"A table of the original is missing here ({originalAt}).",
            $"Här saknas en tabell som finns i originalet ({originalAt}).",
            $"Tästä puuttuu alkutekstin taulukko ({originalAt})."),
        (null, _) => Rule.At(at,
            $"The original has no such table (see {originalAt}).",
            $"Originalet har ingen sådan tabell (se {originalAt}).",
            $"Alkutekstissä ei ole tällaista taulukkoa (katso {originalAt})."),
        _ => Rule.At(at,
            $"The table has {translation.Rows} × {translation.Columns} cells (rows × columns), in the original {original.Rows} × {original.Columns} ({originalAt}).",
            $"Tabellen har {translation.Rows} × {translation.Columns} celler (rader × kolumner), i originalet {original.Rows} × {original.Columns} ({originalAt}).",
            $"Taulukossa on {translation.Rows} × {translation.Columns} solua (rivit × sarakkeet), alkutekstissä {original.Rows} × {original.Columns} ({originalAt})."),
    };
}
