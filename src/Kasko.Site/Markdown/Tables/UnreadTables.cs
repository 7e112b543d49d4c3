using Kasko.Site.Diagnostics;
using Kasko.Site.Markdown.Leftovers;
using Kasko.Site.Model;
using Kasko.Site.Rules.Markdown;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown.Tables;

/// <summary>Paragraphs that were intended as tables, and captions without a table.</summary>
internal static class UnreadTables
{
    private static readonly string Empty = $"| … | … | ⏎ {DelimiterRow.Of(2)} ⏎ | … | … |";

    public static IEnumerable<Diagnostic> Find(IReadOnlyList<ParagraphText> paragraphs, Language language)
    {
        var unread = new Dictionary<Block, Diagnostic>();
        foreach (var paragraph in paragraphs)
            if (Fault(paragraph) is { } fault) unread.Add(paragraph.Block, fault);
        var captions = paragraphs.Where(paragraph => IsLoneCaption(paragraph, language)
            && !Around(paragraph).Append(paragraph.Block).Any(unread.ContainsKey));
        return unread.Values.Concat(captions.Select(caption => CaptionWithoutTable.At(caption.Text.At(0), Empty)));
    }

    private static Diagnostic? Fault(ParagraphText paragraph)
    {
        if (!paragraph.Source.ContainsAny('|', '\t')) return null;
        var rows = TextRow.In(paragraph.Text);
        var at = paragraph.Text.At(0);
        var hasCaption = rows.Exists(row => TableCaptions.StartsCaption(row.Text));
        if (rows is [{ IsBarred: true } or { IsDelimiter: true }]) return TableNotRead.OneRow(at);
        if (DelimiterRow.IsIn(paragraph.Source.ToString())) return hasCaption ? GluedCaption.At(at) : TableNotRead.At(at);
        if (rows.Exists(row => row.IsMeantAsDelimiter))
            return TableNotRead.Dashes(at, DelimiterRow.Of(rows.Where(row => !row.IsMeantAsDelimiter).Select(row => row.Cells.Length).DefaultIfEmpty(2).Max()));
        var written = rows.FindAll(row => !TableCaptions.StartsCaption(row.Text));
        if (IsBarred(written, hasCaption || IsBelowCaption(paragraph))) return TableNotRead.NoDelimiter(at, Repaired(written));
        return IsTabbed(written, hasCaption || IsBelowCaption(paragraph)) ? TableNotRead.Tabs(at, Repaired(written)) : null;
    }

    /// <summary>A line with bars at both ends is a row. Bars inside lines may only separate words, except below a caption.</summary>
    private static bool IsBarred(List<TextRow> rows, bool hasCaption) =>
        rows.Exists(row => row.IsBarred) || rows.Count(row => row.StartsWithBar) > 1 || (hasCaption && rows.Count > 1 && rows.TrueForAll(row => row.HasBar));

    /// <summary>Cells as a spreadsheet copies them. Two columns in two lines may be words and their explanations.</summary>
    private static bool IsTabbed(List<TextRow> rows, bool hasCaption) =>
        rows.Count > 1 && rows.TrueForAll(row => row.Tabs > 0) && (hasCaption || rows.Count > 2 || rows.TrueForAll(row => row.Tabs > 1));

    private static string Repaired(List<TextRow> rows)
    {
        var columns = rows.Max(row => row.Cells.Length);
        string[] lines = [rows[0].Repaired, DelimiterRow.Of(columns), .. rows.Skip(1).Take(1).Select(row => row.Repaired)];
        return string.Join(" ⏎ ", lines) + (rows.Count > 2 ? " ⏎ …" : "");
    }

    private static bool IsBelowCaption(ParagraphText paragraph) => paragraph.Sibling(-1) is ParagraphBlock { Inline.FirstChild: LiteralInline first } && StartsCaption(first);

    /// <summary>In a list it may be any text. Next to a table the word is in the other language, which the table's own diagnostic says.</summary>
    private static bool IsLoneCaption(ParagraphText paragraph, Language language) =>
        paragraph.Block is { Inline.FirstChild: LiteralInline first, Parent: not ListItemBlock } && StartsCaption(first)
        && (TableCaptions.Words(language).Any(word => first.Content.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) || !Around(paragraph).OfType<Table>().Any());

    private static IEnumerable<Block> Around(ParagraphText paragraph) => new[] { paragraph.Sibling(-1), paragraph.Sibling(1) }.OfType<Block>();

    private static bool StartsCaption(LiteralInline literal) => TableCaptions.StartsCaption(literal.Content.AsSpan());
}
