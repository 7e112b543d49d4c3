using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class TableCellCount
{
    public static Rule Rule { get; } = new("table-cell-count", Severity.Error, Criterion: "1.3.1", IsFirm: true);

    public static Diagnostic InRow(SourceSpan at, int cells, int columns) => Rule.At(at,
        $"Line {at.Line} has {cells} cells, the header {columns}. Remove what is too much, add a column, or write \\| where a bar belongs to the text.",
        $"Rad {at.Line} har {cells} celler, rubrikraden {columns}. Ta bort det som är för mycket, lägg till en kolumn, eller skriv \\| där strecket hör till texten.",
        $"Rivillä {at.Line} on {cells} solua, otsikkorivillä {columns}. Poista liika, lisää sarake tai kirjoita \\|, jos viiva kuuluu tekstiin.");

    /// <param name="delimiter">The row of hyphens that fits the header.</param>
    public static Diagnostic InHeader(SourceSpan at, int cells, int columns, string delimiter) => Rule.At(at,
        $"The header has {cells} cells, the row of hyphens below it {columns}. Write below it: {delimiter}",
        $"Rubrikraden har {cells} celler, raden med bindestreck under den {columns}. Skriv under den: {delimiter}",
        $"Otsikkorivillä on {cells} solua, sen alla olevalla yhdysmerkkirivillä {columns}. Kirjoita sen alle: {delimiter}");
}
