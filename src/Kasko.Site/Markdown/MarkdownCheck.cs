using System.Buffers;
using Kasko.Site.Diagnostics;
using Kasko.Site.Markdown.Footnotes;
using Kasko.Site.Markdown.Headings;
using Kasko.Site.Markdown.Leftovers;
using Kasko.Site.Markdown.Lists;
using Kasko.Site.Markdown.Tables;
using Kasko.Site.Model;
using Kasko.Site.Rules.Links;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown;

/// <summary>Reports notation that Markdown did not recognise and would publish as raw characters, and content that it drops.</summary>
internal static class MarkdownCheck
{
    /// <summary>A character of everything that may remain as text. Most texts have none, and are not looked at further.</summary>
    private static readonly SearchValues<char> Notation = SearchValues.Create("*_~[]<(:");

    public static IEnumerable<Diagnostic> Find(MarkdownDocument document, DocumentParts parts, string body, Language language, LineIndex lines)
    {
        var paragraphs = ParagraphText.AllOf(document, body, lines);
        var footnotes = paragraphs.Where(paragraph => paragraph.Source.Contains('[')).SelectMany(paragraph => FootnoteCheck.WithoutColon(paragraph.Text)).ToList();
        var marks = footnotes.Select(footnote => footnote.Mark).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. paragraphs.Where(paragraph => paragraph.Source.ContainsAny(Notation)).SelectMany(paragraph => InText(paragraph.Text, language, marks)),
            .. Others(parts).Where(inlines => HasNotation(inlines, body)).SelectMany(inlines => InText(LeftoverText.Of(inlines, body, lines), language, marks)),
            .. footnotes.Select(footnote => footnote.Problem),
            .. LineStarts.Find(paragraphs),
            .. UnreadTables.Find(paragraphs, language),
            .. TableRows.Find(parts.Tables, lines),
            .. FootnoteCheck.Find(parts, lines),
            .. BoldHeadings.Find(paragraphs),
            .. ListNumbers.Find(parts.Lists, lines),
            .. IndentedParagraphs.Find(parts.Leaves, body, lines),
            .. UnclosedCode.Find(parts.Leaves, lines),
            .. TitledLinks(parts.Links, lines),
        ];
    }

    private static bool HasNotation(ContainerInline inlines, string body) =>
        inlines is { FirstChild: { } first, LastChild: { } last }
        && (first.Span.Start < 0 || last.Span.End < first.Span.Start || last.Span.End >= body.Length || body.AsSpan(first.Span.Start, last.Span.End + 1 - first.Span.Start).ContainsAny(Notation));

    private static IEnumerable<Diagnostic> InText(LeftoverText text, Language language, IReadOnlySet<string> footnotes) =>
        !text.Text.AsSpan().ContainsAny(Notation) ? [] : [.. LeftoverLinks.Find(text, language), .. LeftoverEmphasis.Find(text, language), .. LeftoverPassages.Find(text), .. FootnoteCheck.Marks(text, footnotes)];

    private static IEnumerable<Diagnostic> TitledLinks(List<LinkInline> links, LineIndex lines) =>
        links.Where(link => !link.IsImage && !string.IsNullOrWhiteSpace(link.Title))
            .Select(link => LinkTitle.At(lines.At(link.Span.Start, link.Span.Length), link.Title!));

    /// <summary>Headings, cells, terms and captions.</summary>
    private static IEnumerable<ContainerInline> Others(DocumentParts parts)
    {
        foreach (var leaf in parts.Leaves)
            if (leaf.Inline is { } inlines && (leaf is not ParagraphBlock || leaf.Parent is TableCell)) yield return inlines;
        foreach (var table in parts.Tables)
            if (TableCaptions.Of(table) is { } caption) yield return caption;
    }
}
