using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Markdown;
using Markdig.Extensions.Tables;

namespace Kasko.Site.Markdown.Tables;

/// <summary>Rows with more cells than the table has columns; the surplus would not be published.</summary>
internal static class TableRows
{
    public static IEnumerable<Diagnostic> Find(List<Table> tables, LineIndex lines) => tables.SelectMany(table => In(table, lines));

    private static IEnumerable<Diagnostic> In(Table table, LineIndex lines)
    {
        var header = table.OfType<TableRow>().FirstOrDefault(row => row.IsHeader);
        var columns = header is null ? 0 : Written(header).Count;
        if (columns == 0) yield break;
        if (columns != table.ColumnDefinitions.Count)
            yield return TableCellCount.InHeader(lines.At(header!.Span.Start, header.Span.Length), columns, table.ColumnDefinitions.Count, DelimiterRow.Of(columns));
        foreach (var cells in table.OfType<TableRow>().Where(row => !row.IsHeader).Select(Written).Where(cells => cells.Count > columns))
            yield return TableCellCount.InRow(lines.At(cells[columns].Span.Start, cells[columns].Span.Length), cells.Count, columns);
    }

    /// <summary>The cells in the source: the library adds cells without any block to short rows. Empty cells at the end lose no content.</summary>
    private static List<TableCell> Written(TableRow row)
    {
        var cells = row.OfType<TableCell>().Where(cell => cell.Count > 0).ToList();
        while (!row.IsHeader && cells.Count > 0 && TableCells.IsEmpty(cells[^1])) cells.RemoveAt(cells.Count - 1);
        return cells;
    }
}
