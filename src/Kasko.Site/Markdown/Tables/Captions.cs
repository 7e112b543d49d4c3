using Kasko.Site.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown.Tables;

/// <summary>
/// Finds each table's caption (WCAG 1.3.1): a paragraph of its own right before or after the table that starts with
/// <c>Tabell:</c> or <c>Taulukko:</c>.
/// </summary>
internal static class Captions
{
    private static readonly object Key = new();

    /// <summary>The word that starts a caption, with its colon.</summary>
    public static string Word(Language language) => language is Language.Swedish ? "Tabell:" : "Taulukko:";

    public static ContainerInline? Of(Table table) => Paragraph(table)?.Inline;

    /// <summary>The paragraph that was the table's caption.</summary>
    public static ParagraphBlock? Paragraph(Table table) => table.GetData(Key) as ParagraphBlock;

    /// <summary>Moves the captions from the text into their tables.</summary>
    public static void Attach(MarkdownDocument document, Language language)
    {
        foreach (var table in document.Descendants<Table>().ToList())
        {
            if (table.Parent is not { } parent) continue;
            var index = parent.IndexOf(table);
            if (Caption(parent, index - 1, language) is { } before) Take(table, before, parent, language);
            else if (Caption(parent, index + 1, language) is { } after) Take(table, after, parent, language);
        }
    }

    /// <summary>True where a text starts with either language's caption word.</summary>
    public static bool StartsCaption(string text) =>
        LanguageCodes.All.Any(language => text.StartsWith(Word(language), StringComparison.OrdinalIgnoreCase));

    private static ParagraphBlock? Caption(ContainerBlock parent, int index, Language language) =>
        index >= 0 && index < parent.Count
        && parent[index] is ParagraphBlock { Inline.FirstChild: LiteralInline first } paragraph
        && first.Content.AsSpan().StartsWith(Word(language), StringComparison.Ordinal)
            ? paragraph
            : null;

    private static void Take(Table table, ParagraphBlock paragraph, ContainerBlock parent, Language language)
    {
        var caption = paragraph.Inline!;
        var first = (LiteralInline)caption.FirstChild!;
        first.Content.Start += Word(language).Length;
        first.Content.TrimStart();
        table.SetData(Key, paragraph);
        parent.Remove(paragraph);
    }
}
