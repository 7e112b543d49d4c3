using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown.Tables;

/// <summary>The content of table cells.</summary>
internal static partial class TableCells
{
    public static ReadOnlySpan<char> Text(TableCell cell) => (cell is [ParagraphBlock { Inline: { } inlines }]
        ? InlineText.SpanOf(inlines)
        : string.Join(' ', cell.Descendants<LeafBlock>().Select(block => InlineText.Of(block.Inline)))).Trim();

    public static bool IsEmpty(TableCell cell) => Text(cell).IsEmpty && !HasPicture(cell);

    /// <summary>
    /// A column is numeric when each non-empty body cell is a number, and at least one exists; or when the editor aligned it right.
    /// </summary>
    public static bool IsNumeric(Table table, int column)
    {
        if (table.ColumnDefinitions[column].Alignment is TableColumnAlign.Right) return true;
        var isFilled = false;
        foreach (var block in table)
        {
            if (block is not TableRow { IsHeader: false } row || column >= row.Count || Text((TableCell)row[column]) is not { IsEmpty: false } text) continue;
            if (!Number().IsMatch(text)) return false;
            isFilled = true;
        }

        return isFilled;
    }

    private static bool HasPicture(TableCell cell) =>
        cell.Descendants<LeafBlock>().Any(block => block.Inline?.Descendants<LinkInline>().Any(link => link.IsImage) == true);

    /// <summary>A number in Finnish notation, optionally with a percent or euro sign; a measure's figure also counts.</summary>
    [GeneratedRegex(@"^([+\-\u2212]?\d+([ \u00A0\u202F]\d{3})*(,\d+)?([ \u00A0\u202F]?[%€])?|\{[^}]*\})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
