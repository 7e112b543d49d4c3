using Kasko.Site.Tests.Sites;

namespace Kasko.Site.Tests.Markdown;

public sealed class TableTests
{
    private const string Table = "| Skola | Elever |\n| --- | --- |\n| Norra | 80 |";

    [Theory]
    [InlineData("Tabell: Skolorna\n\n" + Table)]
    [InlineData(Table + "\n\nTabell: Skolorna")]
    public async Task A_caption_is_above_or_below_the_table_after_an_empty_line(string text)
    {
        var page = await SwedishText.Read(text);

        var table = page.QuerySelector("table")!;
        Assert.Equal("Skolorna", table.QuerySelector("caption")!.TextContent);
        Assert.DoesNotContain("Tabell:", page.TextContent, StringComparison.Ordinal);
        Assert.Equal(table.QuerySelector("caption")!.Id, table.ParentElement!.GetAttribute("aria-labelledby"));
        Assert.Equal("0", table.ParentElement.GetAttribute("tabindex"));
    }

    [Fact]
    public async Task Each_of_two_tables_keeps_its_own_caption()
    {
        var page = await SwedishText.Read($"Tabell: A\n\n{Table}\n\nTabell: B\n\n{Table}");

        Assert.Equal(["A", "B"], page.QuerySelectorAll("caption").Select(caption => caption.TextContent));
        Assert.Equal(2, page.QuerySelectorAll("caption").Select(caption => caption.Id).Distinct().Count());
    }

    [Fact]
    public async Task All_captions_may_be_below_their_tables()
    {
        var page = await SwedishText.Read($"{Table}\n\nTabell: A\n\n{Table}\n\nTabell: B");

        Assert.Equal(["A", "B"], page.QuerySelectorAll("caption").Select(caption => caption.TextContent));
    }

    [Fact]
    public async Task A_caption_between_two_tables_belongs_to_the_table_below_it()
    {
        Assert.Equal(["7:1 table-without-caption"], await SwedishText.Problems($"{Table}\n\nTabell: B\n\n{Table}"));
    }

    [Fact]
    public async Task A_caption_may_contain_any_inline_Markdown()
    {
        var page = await SwedishText.Read("Tabell: Skolor, på finska :fi[koulut], med *elever* och [hamnen](goals/harbour.sv.md)\n\n" + Table);

        Assert.Equal(
            "Skolor, på finska <span lang=\"fi\">koulut</span>, med <em>elever</em> och <a href=\"../strategiska-mal/en-livlig-hamn/\">hamnen</a>",
            page.QuerySelector("caption")!.InnerHtml);
    }

    [Theory]
    [InlineData(Table, "7:1 table-without-caption")]
    [InlineData("Tabell: Skolorna\n" + Table, "7:1 glued-caption")]
    [InlineData(Table + "\nTabell: Skolorna", "7:1 glued-caption")]
    [InlineData("Taulukko: Koulut\n\n" + Table, "9:1 table-without-caption")]
    [InlineData("Tabell: Skolorna\n\nMera text.\n\n" + Table, "7:1 caption-without-table", "11:1 table-without-caption")]
    [InlineData("- Tabell: Skolorna\n\n" + Table, "9:1 table-without-caption")]
    public async Task A_caption_that_is_missing_glued_or_in_the_other_language_is_reported(string text, params string[] problems)
    {
        Assert.Equal(problems, await SwedishText.Problems(text));
    }

    [Fact]
    public async Task Columns_and_rows_have_header_cells()
    {
        var page = await SwedishText.Read("Tabell: Skolorna\n\n" + Table);

        Assert.Equal(["col", "col"], page.QuerySelectorAll("thead th").Select(cell => cell.GetAttribute("scope")));
        Assert.Equal(["row"], page.QuerySelectorAll("tbody th").Select(cell => cell.GetAttribute("scope")));
    }

    [Theory]
    [InlineData(true, "80", "1 200", "2,5", "−5", "-5", "+3")]
    [InlineData(true, "40 €", "2,5 %", "1\u00A0200\u00A0000 €")]
    [InlineData(true, "80", "")]
    [InlineData(true, "{residents: latest number}", "80")]
    [InlineData(false, "80", "okänt")]
    [InlineData(false, "2.5", "80")]
    [InlineData(false, "12 00", "80")]
    [InlineData(false, "19.05", "20.40")]
    [InlineData(false, "1–2")]
    [InlineData(false, "**80** elever")]
    public async Task A_column_is_numeric_when_each_filled_cell_is_a_number(bool isNumeric, params string[] cells)
    {
        var page = await SwedishText.Read("Tabell: Tal\n\n| Rad | Tal |\n| --- | --- |\n" + string.Concat(cells.Select((cell, at) => $"| Rad {at} | {cell} |\n")));

        Assert.Equal(isNumeric ? cells.Length + 1 : 0, page.QuerySelectorAll(".number").Length);
        Assert.Null(page.QuerySelector("th:first-child.number"));
    }

    [Fact]
    public async Task A_column_may_be_aligned_right_and_no_other_way()
    {
        var page = await SwedishText.Read("Tabell: Tal\n\n| Rad | Klockan | Ord |\n| :-: | --: | :-: |\n| Rad | 19.05 | ord |");

        Assert.Equal(["Klockan", "19.05"], page.QuerySelectorAll(".number").Select(cell => cell.TextContent));
        Assert.Null(page.QuerySelector("[style], [align]"));
    }

    [Fact]
    public async Task An_empty_cell_says_so_in_words_and_is_warned_about()
    {
        using var site = TestSite.WithSwedish("Tabell: Tal\n\n| Rad | Tal |\n| --- | --- |\n| Norra | |");

        var run = await site.Build();

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(" warning empty-cell: A cell of the table is empty. Write in words what is missing, for example 'no figure'.", Assert.Single(run.Problems), StringComparison.Ordinal);
        Assert.Equal("uppgift saknas", site.Page("sv/om-strategin/").QuerySelector("td")!.TextContent);
    }

    [Theory]
    [InlineData("| Skola | |\n| --- | --- |\n| Norra | 80 |", "empty-header")]
    [InlineData("| Skola | Elever |\n| --- | --- |\n| | 80 |", "empty-header")]
    public async Task A_column_or_row_without_a_name_is_refused(string table, string problem)
    {
        var problems = await SwedishText.Problems("Tabell: Skolorna\n\n" + table);

        Assert.Contains(problems, place => place.EndsWith(problem, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_bar_in_code_in_a_table_is_escaped_and_shown_without_its_backslash()
    {
        var page = await SwedishText.Read("Tabell: Tecken\n\n| Tecken | Betydelse |\n| --- | --- |\n| `a \\| b` | `x` \\| y |");

        Assert.Equal(["a | b", "x | y"], page.QuerySelectorAll("tbody :is(th, td)").Select(cell => cell.TextContent));
    }

    [Theory]
    [InlineData("Tabell: B\n\n| A | B |\n| --- | --- |\n| 1 | 2 | 3 |", "Line 5 has 3 cells, the header 2. Remove what is too much, add a column, or write \\| where a bar belongs to the text.")]
    [InlineData("Tabell: B\n\n| A | B | C |\n| --- | --- |\n| 1 | 2 | 3 |", "The header has 3 cells, the row of hyphens below it 2. Write below it: | --- | --- | --- |")]
    [InlineData("Tabell: B\n\n| A | B |\n| 1 | 2 |\n| 3 | 4 |", "The table has no row of hyphens below its header, so it is shown as text. Write (⏎ is a line break): | A | B | ⏎ | --- | --- | ⏎ | 1 | 2 | ⏎ …")]
    [InlineData("Tabell: B\n\nA | B\n1 | 2", "The table has no row of hyphens below its header, so it is shown as text. Write (⏎ is a line break): | A | B | ⏎ | --- | --- | ⏎ | 1 | 2 |")]
    [InlineData("| A | *B* `|` \\| c |\n| 1 | 2 |", "The table has no row of hyphens below its header, so it is shown as text. Write (⏎ is a line break): | A | *B* `|` \\| c | ⏎ | --- | --- | ⏎ | 1 | 2 |")]
    [InlineData("Tabell: B\n\n| A | B |\n| – | – |\n| 1 | 2 |", "The row below a table's header has hyphens, not dashes. Write: | --- | --- |")]
    [InlineData("Tabell: B\n\nA\tB\n1\t2", "Cells that are separated by tabs make no table. Put vertical bars (|) between them (⏎ is a line break): | A | B | ⏎ | --- | --- | ⏎ | 1 | 2 |")]
    [InlineData("Tabell: B\nA\tB\n1\t2", "Cells that are separated by tabs make no table. Put vertical bars (|) between them (⏎ is a line break): | A | B | ⏎ | --- | --- | ⏎ | 1 | 2 |")]
    [InlineData("A\tB\tC\n1\t2\t3", "Cells that are separated by tabs make no table. Put vertical bars (|) between them (⏎ is a line break): | A | B | C | ⏎ | --- | --- | --- | ⏎ | 1 | 2 | 3 |")]
    [InlineData("Tabell: B\n\nText.", "No table follows this caption. Write it below, after an empty line (⏎ is a line break): | … | … | ⏎ | --- | --- | ⏎ | … | … |")]
    [InlineData("Taulukko: B\n\nText.", "No table follows this caption. Write it below, after an empty line (⏎ is a line break): | … | … | ⏎ | --- | --- | ⏎ | … | … |")]
    [InlineData("| A | B |", "A row of a table is alone. Write the rows on lines right below each other, without empty lines, with a row of hyphens below the first.")]
    public void A_table_that_would_be_shown_as_text_or_lose_cells_is_reported_with_the_rows_as_they_should_be(string text, string message) =>
        Assert.Equal(message, MarkdownText.Single(text).Message.English);

    [Theory]
    [InlineData("Hem | Mål | Hamnen")]
    [InlineData("Namn:\tKalle\nTelefon:\t06")]
    [InlineData("- Tabell: utfallet\n- Taulukko: toteuma")]
    [InlineData("Tabell: B\n\n| A | B |\n| --- | --- |\n| 1 | 2 | |")]
    public void Text_that_only_resembles_a_table_is_not_reported(string text) => Assert.Empty(MarkdownText.Places(text));

    [Fact]
    public async Task Text_that_only_looks_like_a_table_is_reported()
    {
        Assert.Contains("7:1 table-not-read", await SwedishText.Problems("Text som sitter ihop.\n" + Table));
    }
}
