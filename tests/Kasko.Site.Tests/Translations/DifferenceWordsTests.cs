using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Tests.Translations;

/// <summary>The wording of messages about differences between a translation and its original.</summary>
public sealed class DifferenceWordsTests
{
    private static readonly SourceSpan Here = new("a.fi.md", 7, 1);
    private static readonly SourceSpan There = new("a.sv.md", 9, 1);

    [Theory]
    [InlineData(2, 3, "The list has 2 items, the original 3 (a.sv.md:9:1).", "Listan har 2 punkter, originalet 3 (a.sv.md:9:1).", "Luettelossa on 2 kohtaa, alkutekstissä 3 (a.sv.md:9:1).")]
    [InlineData(1, 2, "The list has 1 item, the original 2 (a.sv.md:9:1).", "Listan har 1 punkt, originalet 2 (a.sv.md:9:1).", "Luettelossa on 1 kohta, alkutekstissä 2 (a.sv.md:9:1).")]
    public void The_items_of_a_list_are_counted_in_a_sentence(int here, int there, string english, string swedish, string finnish) => Says(
        DifferentLists.At(Here, List(there, ListKind.Bulleted), List(here, ListKind.Bulleted), There), english, swedish, finnish);

    [Fact]
    public void A_list_of_another_kind_is_named() => Says(
        DifferentLists.At(Here, List(2, ListKind.Bulleted), List(2, ListKind.Ordered), There),
        "Here is a numbered list, in the original a bulleted list (a.sv.md:9:1).",
        "Här finns en numrerad lista, i originalet en punktlista (a.sv.md:9:1).",
        "Tässä on numeroitu luettelo, alkutekstissä luettelo, jossa ei ole numeroita (a.sv.md:9:1).");

    [Fact]
    public void The_rows_and_columns_of_a_table_are_counted_in_a_sentence() => Says(
        DifferentTables.At(Here, new OutlineTable("", 3, 2, There), new OutlineTable("", 1, 2, Here), There),
        "The table has 1 row and 2 columns, the original 3 rows and 2 columns (a.sv.md:9:1).",
        "Tabellen har 1 rad och 2 kolumner, originalet 3 rader och 2 kolumner (a.sv.md:9:1).",
        "Taulukossa on 1 rivi ja 2 saraketta, alkutekstissä 3 riviä ja 2 saraketta (a.sv.md:9:1).");

    private static OutlineList List(int items, ListKind kind) => new(kind, items, First: null, Here);

    private static void Says(Diagnostic found, string english, string swedish, string finnish) =>
        Assert.Equal((english, swedish, finnish), (found.Message.English, found.Message.Swedish, found.Message.Finnish));
}
