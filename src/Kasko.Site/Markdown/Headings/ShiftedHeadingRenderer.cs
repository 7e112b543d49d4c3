using Kasko.Site.Quoting;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Kasko.Site.Markdown.Headings;

/// <summary>Writes headings at the level required by the page that shows the text.</summary>
internal sealed class ShiftedHeadingRenderer : MarkdownObjectRenderer<BodyRenderer, HeadingBlock>
{
    private const int Highest = 2;
    private const int Lowest = 6;

    protected override void Write(BodyRenderer renderer, HeadingBlock heading)
    {
        // A heading that is empty, or on the level of the title, is reported when the Markdown is read, so the page is not reported again.
        if (InlineText.Of(heading.Inline).AsSpan().IsWhiteSpace()) return;
        var level = Math.Min(Lowest, Math.Max(Highest, heading.Level) + renderer.Body.Shift);
        renderer.Write($"<h{level} id=\"").Write(HtmlText.Escape(renderer.Body.IdPrefix + heading.GetAttributes().Id)).Write("\">");
        renderer.WriteLeafInline(heading);
        renderer.Write($"</h{level}>").EnsureLine();
    }
}
