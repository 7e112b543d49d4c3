using Kasko.Site.Markdown.Figures;
using Kasko.Site.Markdown.Ids;
using Kasko.Site.Markdown.Passages;
using Kasko.Site.Markdown.Tables;
using Kasko.Site.Model;
using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown;

/// <summary>
/// The Markdown dialect of this project: CommonMark, pipe tables with captions, footnotes, definition lists, passages
/// in another language, and figures. No extension that lets an editor write attributes.
/// </summary>
internal static class Dialect
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>The syntax tree, with ids on headings, captions attached to their tables, and follow-up tables as blocks.</summary>
    /// <exception cref="ArgumentException">The text is nested too deeply.</exception>
    public static MarkdownDocument Parse(string body, Language language)
    {
        var document = Markdig.Markdown.Parse(body, Pipeline);
        TableCaptions.Attach(document, body, language);
        if (body.Contains('`', StringComparison.Ordinal)) UnescapeCodeInTables(document);
        MakeFollowUpBlocks(document);
        SetHeadingIds(document, new HeadingIds());
        return document;
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.Use(new PipeTableExtension(new PipeTableOptions { RequireHeaderSeparator = true }));
        builder.Use<FootnoteExtension>();
        builder.Use<DefinitionListExtension>();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new PassageParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new FigureParser());
        return builder.Build();
    }

    /// <summary>In a table a bar is escaped in code as well (GitHub Flavored Markdown 4.10).</summary>
    private static void UnescapeCodeInTables(MarkdownDocument document)
    {
        foreach (var code in document.Descendants<Table>().SelectMany(table => table.Descendants<CodeInline>()))
            code.Content = code.Content.Replace(@"\|", "|", StringComparison.Ordinal);
    }

    private static void SetHeadingIds(ContainerBlock blocks, HeadingIds ids)
    {
        foreach (var block in blocks)
        {
            if (block is HeadingBlock heading) heading.GetAttributes().Id = ids.Next(InlineText.Of(heading.Inline));
            else if (block is ContainerBlock inner and not Table) SetHeadingIds(inner, ids);
        }
    }

    private static void MakeFollowUpBlocks(MarkdownDocument document)
    {
        for (var index = 0; index < document.Count; index++)
        {
            if (document[index] is not ParagraphBlock { Inline: { FirstChild: FigureInline { NextSibling: null } figure } } paragraph) continue;
            if (FigureNotation.Read(figure.Written) is not FigureNotation.FollowUp followUp) continue;
            document.RemoveAt(index);
            document.Insert(index, new FollowUpBlock(followUp.Goal) { Span = paragraph.Span, Line = paragraph.Line, Column = paragraph.Column });
        }
    }
}
