using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Markdown;
using Markdig.Extensions.Tables;

namespace Kasko.Site.Markdown.Tables;

/// <summary>Rows with more cells than the table has columns; the surplus would not be published.</summary>
internal static class TableRows
{
    public static IEnumerable<Diagnostic> Find(List<Table> tables, LineIndex lines)
    {
        foreach (var table in tables)
            foreach (var found in In(table, lines)) yield return found;
    }

    private static IEnumerable<Diagnostic> In(Table table, LineIndex lines)
    {
        var header = table.OfType<TableRow>().FirstOrDefault(row => row.IsHeader);
        var columns = header is null ? 0 : Written(header);
        if (columns == 0) yield break;
        if (columns != table.ColumnDefinitions.Count)
            yield return TableCellCount.InHeader(lines.At(header!.Span.Start, header.Span.Length), columns, table.ColumnDefinitions.Count, DelimiterRow.Of(columns));
        foreach (var row in table.OfType<TableRow>())
            if (!row.IsHeader && Written(row) is var cells && cells > columns)
                yield return TableCellCount.InRow(lines.At(row[columns].Span.Start, row[columns].Span.Length), cells, columns);
    }

    /// <summary>How many cells the source has: the library adds cells without any block to short rows. Empty cells at the end lose no content.</summary>
    private static int Written(TableRow row)
    {
        var cells = row.Count;
        while (cells > 0 && row[cells - 1] is TableCell last && (last.Count == 0 || (!row.IsHeader && TableCells.IsEmpty(last)))) cells--;
        return cells;
    }
}
