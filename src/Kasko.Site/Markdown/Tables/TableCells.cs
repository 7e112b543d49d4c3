using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown.Tables;

/// <summary>The content of table cells.</summary>
internal static partial class TableCells
{
    public static string Text(TableCell cell) => cell is [ParagraphBlock { Inline: { } inlines }]
        ? InlineText.Of(inlines).Trim()
        : string.Join(' ', cell.Descendants<LeafBlock>().Select(block => InlineText.Of(block.Inline))).Trim();

    public static bool IsEmpty(TableCell cell) => Text(cell).Length == 0 && !HasPicture(cell);

    /// <summary>
    /// A column is numeric when each non-empty body cell is a number, and at least one exists; or when the editor aligned it right.
    /// </summary>
    public static bool IsNumeric(Table table, int column)
    {
        if (table.ColumnDefinitions[column].Alignment is TableColumnAlign.Right) return true;
        var filled = table.OfType<TableRow>()
            .Where(row => !row.IsHeader && column < row.Count)
            .Select(row => Text((TableCell)row[column]))
            .Where(text => text.Length > 0)
            .ToList();
        return filled.Count > 0 && filled.TrueForAll(text => Number().IsMatch(text));
    }

    private static bool HasPicture(TableCell cell) =>
        cell.Descendants<LeafBlock>().Any(block => block.Inline?.Descendants<LinkInline>().Any(link => link.IsImage) == true);

    /// <summary>A number in Finnish notation, optionally with a percent or euro sign; a measure's figure also counts.</summary>
    [GeneratedRegex(@"^([+\-\u2212]?\d+([ \u00A0\u202F]\d{3})*(,\d+)?([ \u00A0\u202F]?[%€])?|\{[^}]*\})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
