using Kasko.Site.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Kasko.Site.Markdown.Headings;

/// <summary>Writes headings at the level that fits the page the text is shown on.</summary>
internal sealed class ShiftedHeadingRenderer(BodyView body) : HtmlObjectRenderer<HeadingBlock>
{
    private const int Highest = 2;
    private const int Lowest = 6;

    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        // A heading without text, or on the title's level, is refused where the text is read; the page is not to be blamed for it again.
        if (InlineText.Of(heading.Inline).AsSpan().IsWhiteSpace()) return;
        var level = Math.Min(Lowest, Math.Max(Highest, heading.Level) + body.Shift);
        renderer.Write($"<h{level} id=\"").Write(HtmlText.Escape(body.IdPrefix + heading.GetAttributes().Id)).Write("\">");
        renderer.WriteLeafInline(heading);
        renderer.Write($"</h{level}>").EnsureLine();
    }
}
