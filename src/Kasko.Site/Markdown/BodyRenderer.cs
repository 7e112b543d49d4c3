using System.Globalization;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Markdown.Figures;
using Kasko.Site.Markdown.Footnotes;
using Kasko.Site.Markdown.Headings;
using Kasko.Site.Markdown.Links;
using Kasko.Site.Markdown.Passages;
using Kasko.Site.Markdown.Tables;
using Kasko.Site.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace Kasko.Site.Markdown;

/// <summary>What the surrounding page contributes to the HTML of a text.</summary>
/// <param name="Say">Words of the interface, by key and values.</param>
/// <param name="FollowUp">The HTML of a follow-up table.</param>
/// <param name="Visible">Escapes visible text in a language; null for an unknown language.</param>
internal sealed record BodyContext(
    Func<string, string[], string> Say, Func<FollowUpView, string> FollowUp, Func<string, Language?, string> Visible)
{
    /// <summary>The HTML of a text that is not Markdown but may contain passages in another language.</summary>
    public string Prose(string text, Language language) => PassageHtml.Of(text, language, Visible);
}

/// <summary>Renders a page's Markdown as HTML.</summary>
internal static class BodyRenderer
{
    /// <summary>The HTML, and which part of it comes from which place in the Markdown.</summary>
    public static (string Html, SourceMarks? Marks) Render(BodyView body, BodyContext surroundings)
    {
        if (string.IsNullOrWhiteSpace(body.Markdown)) return ("", null);
        using var writer = new StringWriter(new StringBuilder(body.Markdown.Length * 2), CultureInfo.InvariantCulture) { NewLine = "\n" };
        var html = new HtmlRenderer(writer) { EnableHtmlForBlock = true, EnableHtmlEscape = true };
        Replace<HeadingRenderer>(html, new ShiftedHeadingRenderer(body));
        Replace<LiteralInlineRenderer>(html, new VisibleTextRenderer(body, surroundings));
        Replace<ParagraphRenderer>(html, new CaptionedPictureRenderer(body, surroundings));
        Replace<HtmlBlockRenderer>(html, new RefusedHtmlBlockRenderer());
        Replace<HtmlInlineRenderer>(html, new RefusedHtmlInlineRenderer());
        Replace<LinkInlineRenderer>(html, new ResolvedLinkRenderer(body, surroundings));
        Replace<LineBreakInlineRenderer>(html, new LineBreakRenderer());
        Replace<ThematicBreakRenderer>(html, new ThemeBreakRenderer());
        // A new renderer has none of these; only ours are registered.
        html.ObjectRenderers.Add(new CaptionedTableRenderer(body, surroundings));
        html.ObjectRenderers.Add(new PassageRenderer());
        html.ObjectRenderers.Add(new FigureRenderer(body, surroundings));
        html.ObjectRenderers.Add(new FollowUpRenderer(body, surroundings));
        html.ObjectRenderers.Add(new FootnoteSectionRenderer(body, surroundings));
        html.ObjectRenderers.Add(new FootnoteMarkRenderer(body, surroundings));
        html.ObjectRenderers.Add(new Markdig.Extensions.DefinitionLists.HtmlDefinitionListRenderer());
        // About as many as there are parts in an ordinary text, so that the list seldom grows.
        var marks = new List<SourceMark>(body.Markdown.Length / 16);
        var lines = new LineIndex(body.Path, body.Markdown, body.BodyLine);
        html.ObjectWriteBefore += (_, part) => marks.Add(new SourceMark(writer.GetStringBuilder().Length, lines.At(part.Span.Start, part.Span.Length)));
        html.Render(Dialect.Parse(body.Markdown, body.Language));
        writer.Flush();
        return (writer.ToString(), new SourceMarks(marks));
    }

    private static void Replace<T>(HtmlRenderer html, IMarkdownObjectRenderer instead)
        where T : IMarkdownObjectRenderer
    {
        html.ObjectRenderers.RemoveAll(renderer => renderer is T);
        html.ObjectRenderers.Insert(0, instead);
    }
}
