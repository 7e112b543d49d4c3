using System.Globalization;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;
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
using Markdig.Syntax;

namespace Kasko.Site.Markdown;

/// <summary>What the surrounding page contributes to the HTML of a text.</summary>
/// <param name="Say">Words of the interface, by key and values.</param>
/// <param name="FollowUp">The HTML of a follow-up table.</param>
internal sealed record BodyContext(Func<string, string[], string> Say, Func<FollowUpView, string> FollowUp, Hyphenator Hyphenator);

/// <summary>Renders the Markdown of one page after another as HTML: the renderers of its parts take as much memory as a text.</summary>
internal sealed class BodyRenderer : HtmlRenderer
{
    private readonly StringBuilder _html;
    private readonly List<TextMark> _marks = [];

    public BodyRenderer()
        : this(new StringBuilder())
    {
    }

    private BodyRenderer(StringBuilder html)
        : base(new StringWriter(html, CultureInfo.InvariantCulture))
    {
        _html = html;
        Replace<HeadingRenderer>(new ShiftedHeadingRenderer());
        Replace<LiteralInlineRenderer>(new VisibleTextRenderer());
        Replace<ParagraphRenderer>(new CaptionedPictureRenderer());
        Replace<HtmlBlockRenderer>(new RefusedHtmlBlockRenderer());
        Replace<HtmlInlineRenderer>(new RefusedHtmlInlineRenderer());
        Replace<LinkInlineRenderer>(new ResolvedLinkRenderer());
        Replace<LineBreakInlineRenderer>(new LineBreakRenderer());
        Replace<ThematicBreakRenderer>(new ThemeBreakRenderer());
        // The library has none of these; only ours are registered.
        ObjectRenderers.Add(new CaptionedTableRenderer());
        ObjectRenderers.Add(new PassageRenderer());
        ObjectRenderers.Add(new FigureRenderer());
        ObjectRenderers.Add(new FollowUpRenderer());
        ObjectRenderers.Add(new FootnoteSectionRenderer());
        ObjectRenderers.Add(new FootnoteMarkRenderer());
        ObjectRenderers.Add(new Markdig.Extensions.DefinitionLists.HtmlDefinitionListRenderer());
        ObjectWriteBefore += (_, part) => Mark(part);
    }

    /// <summary>The text that is rendered.</summary>
    public BodyView Body { get; private set; } = null!;

    /// <summary>The page around the text.</summary>
    public BodyContext Page { get; private set; } = null!;

    /// <summary>How many tables have been written.</summary>
    public int Tables { get; set; }

    /// <summary>The HTML, and which part of it comes from which place in the Markdown.</summary>
    public (string Html, SourceMarks? Marks) Render(BodyView body, BodyContext page)
    {
        if (string.IsNullOrWhiteSpace(body.Markdown)) return ("", null);
        Reset();
        _marks.Clear();
        (Body, Page, Tables) = (body, page, 0);
        Render(Dialect.Parse(body.Markdown, body.Language));
        return (_html.ToString(), new SourceMarks(new TextMarks(body.Path, body.Markdown, body.BodyLine, [.. _marks])));
    }

    /// <summary>The HTML of a text that is not Markdown but may contain passages in another language.</summary>
    public string Prose(string text) => PassageHtml.Of(text, Body.Language, Page.Hyphenator);

    private void Mark(MarkdownObject part) => _marks.Add(new TextMark(_html.Length, part.Span.Start, part.Span.Length));

    private void Replace<T>(IMarkdownObjectRenderer instead)
        where T : IMarkdownObjectRenderer
    {
        ObjectRenderers.RemoveAll(renderer => renderer is T);
        ObjectRenderers.Insert(0, instead);
    }
}
