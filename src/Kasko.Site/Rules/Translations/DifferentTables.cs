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
            $"The table has {Size(translation, "row", "rows", "and", "column", "columns")}, the original {Size(original, "row", "rows", "and", "column", "columns")} ({originalAt}).",
            $"Tabellen har {Size(translation, "rad", "rader", "och", "kolumn", "kolumner")}, originalet {Size(original, "rad", "rader", "och", "kolumn", "kolumner")} ({originalAt}).",
            $"Taulukossa on {Size(translation, "rivi", "riviä", "ja", "sarake", "saraketta")}, alkutekstissä {Size(original, "rivi", "riviä", "ja", "sarake", "saraketta")} ({originalAt})."),
    };

    private static string Size(OutlineTable table, string row, string rows, string and, string column, string columns) =>
        $"{Counted.Of(table.Rows, row, rows)} {and} {Counted.Of(table.Columns, column, columns)}";
}
