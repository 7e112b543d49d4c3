using Kasko.Site.Languages;
using Kasko.Site.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown.Tables;

/// <summary>
/// Finds each table's caption (WCAG 1.3.1): a paragraph of its own right before or after the table that starts with
/// <c>Tabell:</c>, <c>Taulukko:</c> or <c>Table:</c>.
/// </summary>
internal static class TableCaptions
{
    private static readonly object Key = new();
    private static readonly object GluedKey = new();

    /// <summary>The words that may start a caption, each with its colon: the language's own, or any when it has none.</summary>
    public static IEnumerable<string> Words(Language language) =>
        Locale.Of(language).CaptionWord is { } own ? [own] : LanguageCodes.Known.Select(each => Locale.Of(each).CaptionWord).OfType<string>();

    public static ContainerInline? Of(Table table) => Paragraph(table)?.Inline;

    /// <summary>The caption's paragraph, when no empty line separates it from the table below it.</summary>
    public static ParagraphBlock? GluedAbove(Table table) =>
        table.GetData(GluedKey) is true && Paragraph(table) is { } paragraph && paragraph.Span.Start < table.Span.Start ? paragraph : null;

    /// <summary>Moves captions from the text into their tables.</summary>
    public static void Attach(MarkdownDocument document, string body, Language language)
    {
        var tables = new List<Table>();
        AddTables(document, tables);
        foreach (var table in tables)
        {
            if (table.Parent is not { } parent) continue;
            var index = parent.IndexOf(table);
            if (IsGlued(table, body)) table.SetData(GluedKey, true);
            if (Caption(parent, index - 1, language) is { } before) Take(table, before, parent, language);
            else if (Caption(parent, index + 1, language) is { } after && !BelongsBelow(index + 1, parent, body, language)) Take(table, after, parent, language);
        }
    }

    private static void AddTables(ContainerBlock container, List<Table> tables)
    {
        foreach (var block in container)
        {
            if (block is Table table) tables.Add(table);
            else if (block is ContainerBlock inner) AddTables(inner, tables);
        }
    }

    /// <summary>True when a text starts with the caption word of any language.</summary>
    public static bool StartsCaption(ReadOnlySpan<char> text)
    {
        foreach (var language in LanguageCodes.Known)
            if (Locale.Of(language).CaptionWord is { } word && text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>
    /// Whether a caption between two tables belongs to the one below: it is directly above that table, or that table
    /// has no caption after it.
    /// </summary>
    private static bool BelongsBelow(int index, ContainerBlock parent, string body, Language language) =>
        index + 1 < parent.Count && parent[index + 1] is Table below && (IsGlued(below, body) || Caption(parent, index + 2, language) is null);

    /// <summary>Whether there is text on the line before a table. Markdig accepts a table there; other programs do not.</summary>
    private static bool IsGlued(Table table, string body)
    {
        var before = body.AsSpan(0, table.Span.Start);
        var end = before.LastIndexOf('\n');
        return end >= 0 && !before[(before[..end].LastIndexOf('\n') + 1)..end].IsWhiteSpace();
    }

    private static ParagraphBlock? Caption(ContainerBlock parent, int index, Language language) =>
        index >= 0 && index < parent.Count
        && parent[index] is ParagraphBlock { Inline.FirstChild: LiteralInline first } paragraph
        && WordOf(first, language) is not null
            ? paragraph
            : null;

    private static string? WordOf(LiteralInline first, Language language) =>
        Words(language).FirstOrDefault(word => first.Content.AsSpan().StartsWith(word, StringComparison.Ordinal));

    private static ParagraphBlock? Paragraph(Table table) => table.GetData(Key) as ParagraphBlock;

    private static void Take(Table table, ParagraphBlock paragraph, ContainerBlock parent, Language language)
    {
        var caption = paragraph.Inline!;
        var first = (LiteralInline)caption.FirstChild!;
        first.Content.Start += WordOf(first, language)!.Length;
        first.Content.TrimStart();
        table.SetData(Key, paragraph);
        parent.Remove(paragraph);
    }
}
