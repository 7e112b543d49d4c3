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

    public static void Report(MarkdownDocument document, DocumentParts parts, string body, Language language, LineIndex lines, DiagnosticList diagnostics)
    {
        var paragraphs = ParagraphText.AllOf(document, body, lines);
        var marks = ReportFootnotes(paragraphs, diagnostics);
        foreach (var paragraph in paragraphs)
            if (paragraph.Source.ContainsAny(Notation)) Report(paragraph.Text, language, marks, diagnostics);
        foreach (var inlines in Others(parts))
            if (HasNotation(inlines, body)) Report(LeftoverText.Of(inlines, body, lines), language, marks, diagnostics);
        diagnostics.AddRange(LineStarts.Find(paragraphs));
        diagnostics.AddRange(UnreadTables.Find(paragraphs, language));
        diagnostics.AddRange(TableRows.Find(parts.Tables, lines));
        diagnostics.AddRange(FootnoteCheck.Find(parts, lines));
        diagnostics.AddRange(BoldHeadings.Find(paragraphs));
        diagnostics.AddRange(ListNumbers.Find(parts.Lists, lines));
        diagnostics.AddRange(IndentedParagraphs.Find(parts.Codes, body, lines));
        diagnostics.AddRange(UnclosedCode.Find(parts.Codes, lines));
        diagnostics.AddRange(TitledLinks(parts.Links, lines));
    }

    /// <summary>Reports footnotes without a colon, and returns their marks.</summary>
    private static HashSet<string> ReportFootnotes(List<ParagraphText> paragraphs, DiagnosticList diagnostics)
    {
        var marks = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var paragraph in paragraphs)
        {
            if (!paragraph.Source.Contains('[')) continue;
            foreach (var (mark, problem) in FootnoteCheck.WithoutColon(paragraph.Text))
            {
                marks.Add(mark);
                diagnostics.Add(problem);
            }
        }

        return marks;
    }

    private static bool HasNotation(ContainerInline inlines, string body) =>
        inlines is { FirstChild: { } first, LastChild: { } last }
        && (first.Span.Start < 0 || last.Span.End < first.Span.Start || last.Span.End >= body.Length || body.AsSpan(first.Span.Start, last.Span.End + 1 - first.Span.Start).ContainsAny(Notation));

    private static void Report(LeftoverText text, Language language, HashSet<string> footnotes, DiagnosticList diagnostics)
    {
        if (!text.Text.AsSpan().ContainsAny(Notation)) return;
        diagnostics.AddRange(LeftoverLinks.Find(text, language));
        diagnostics.AddRange(LeftoverEmphasis.Find(text, language));
        diagnostics.AddRange(LeftoverPassages.Find(text));
        diagnostics.AddRange(FootnoteCheck.Marks(text, footnotes));
    }

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
