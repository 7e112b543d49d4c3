using System.Globalization;
using Kasko.Site.Model;
using Kasko.Site.Quoting;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;

namespace Kasko.Site.Markdown.Footnotes;

/// <summary>The ids of footnotes and of the references to them, unique on the page.</summary>
internal static class FootnoteIds
{
    public static string Note(BodyView body, Footnote footnote) =>
        HtmlText.Escape(string.Create(CultureInfo.InvariantCulture, $"{body.IdPrefix}note-{footnote.Order}"));

    public static string Mark(BodyView body, FootnoteLink link) =>
        HtmlText.Escape(string.Create(CultureInfo.InvariantCulture, $"{body.IdPrefix}note-{link.Footnote.Order}-mark-{link.Index}"));
}

/// <summary>The number in the text that links to a footnote.</summary>
internal sealed class FootnoteMarkRenderer : MarkdownObjectRenderer<BodyRenderer, FootnoteLink>
{
    protected override void Write(BodyRenderer renderer, FootnoteLink link)
    {
        if (link.IsBackLink) return;
        var number = link.Footnote.Order.ToString(CultureInfo.InvariantCulture);
        renderer.Write("<sup><a role=\"doc-noteref\" id=\"").Write(FootnoteIds.Mark(renderer.Body, link))
            .Write("\" href=\"#").Write(FootnoteIds.Note(renderer.Body, link.Footnote))
            .Write("\" aria-label=\"").Write(HtmlText.Escape(renderer.Page.Say("footnote", [number])))
            .Write("\">").Write(number).Write("</a></sup>");
    }
}

/// <summary>The footnotes at the end of a text, each with a link back.</summary>
internal sealed class FootnoteSectionRenderer : MarkdownObjectRenderer<BodyRenderer, FootnoteGroup>
{
    protected override void Write(BodyRenderer renderer, FootnoteGroup group)
    {
        // The library removes footnotes without a reference.
        if (group.Count == 0) return;
        renderer.Write("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"").Write(HtmlText.Escape(renderer.Page.Say("footnotes", []))).WriteLine("\"><ol>");
        foreach (var footnote in group.OfType<Footnote>().OrderBy(footnote => footnote.Order))
        {
            renderer.Write("<li id=\"").Write(FootnoteIds.Note(renderer.Body, footnote)).Write("\">");
            foreach (var block in footnote.Where(block => !FootnoteCheck.IsBackLink(block))) renderer.Render(block);
            foreach (var mark in footnote.Links.Where(link => !link.IsBackLink))
            {
                renderer.Write("<p class=\"back\"><a role=\"doc-backlink\" href=\"#").Write(FootnoteIds.Mark(renderer.Body, mark)).Write("\">")
                    .WriteEscape(renderer.Page.Say("back_to_text", [footnote.Order.ToString(CultureInfo.InvariantCulture)])).Write("</a></p>");
            }

            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol></section>");
    }
}
