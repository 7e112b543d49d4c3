using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class TableNotRead
{
    public static Rule Rule { get; } = new("table-not-read", Severity.Error, Criterion: "1.3.1", IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "This looks like a table but cannot be read as one. Put an empty line before and after it, and give every row the same number of cells.",
        "Det här ser ut som en tabell men kan inte läsas som en. Sätt en tom rad före och efter, och ge varje rad lika många celler.",
        "Tämä näyttää taulukolta, mutta sitä ei voi lukea taulukkona. Lisää sen eteen ja jälkeen tyhjä rivi ja tee jokaiselle riville yhtä monta solua.");

    public static Diagnostic OneRow(SourceSpan at) => Rule.At(at,
        "A row of a table is alone. Write the rows on lines right below each other, without empty lines, with a row of hyphens below the first.",
        "En rad i en tabell står för sig. Skriv raderna direkt under varandra, utan tomma rader, med en rad bindestreck under den första.",
        "Taulukon rivi on erillään muista. Kirjoita rivit peräkkäin ilman tyhjiä rivejä ja ensimmäisen alle yhdysmerkkirivi.");

    /// <param name="delimiter">The row of hyphens that fits the header.</param>
    public static Diagnostic Dashes(SourceSpan at, string delimiter) => Rule.At(at,
        $"The row below a table's header has hyphens, not dashes. Write: {delimiter}",
        $"Raden under en tabells rubrikrad har bindestreck, inte tankstreck. Skriv: {delimiter}",
        $"Taulukon otsikkorivin alle kuuluu yhdysmerkkejä, ei ajatusviivoja. Kirjoita: {delimiter}");

    /// <param name="table">The first rows, with the one that is missing.</param>
    public static Diagnostic NoDelimiter(SourceSpan at, string table) => Rule.At(at,
        $"The table has no row of hyphens below its header, so it is shown as text. Write (⏎ is a line break): {table}",
        $"Tabellen har ingen rad med bindestreck under rubrikraden, så den visas som text. Skriv (⏎ är ett radbyte): {table}",
        $"Taulukossa ei ole yhdysmerkkiriviä otsikkorivin alla, joten se näkyy tekstinä. Kirjoita (⏎ on rivinvaihto): {table}");

    public static Diagnostic Tabs(SourceSpan at, string table) => Rule.At(at,
        $"Cells that are separated by tabs make no table. Put vertical bars (|) between them (⏎ is a line break): {table}",
        $"Celler som skiljs åt av tabbar blir ingen tabell. Sätt lodstreck (|) mellan dem (⏎ är ett radbyte): {table}",
        $"Sarkaimilla erotetuista soluista ei tule taulukkoa. Pane niiden väliin pystyviivat (|) (⏎ on rivinvaihto): {table}");
}
