using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Kasko.Site.Markdown.Links;

/// <summary>Writes paragraphs; one that consists of a picture with a caption becomes a figure (HTML Standard, 4.4.12).</summary>
internal sealed class CaptionedPictureRenderer : ParagraphRenderer
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        if (renderer.ImplicitParagraph || PictureCaption.OnlyIn(paragraph) is not { } picture || !((BodyRenderer)renderer).Body.Pictures.ContainsKey(picture.Url ?? ""))
        {
            base.Write(renderer, paragraph);
            return;
        }

        renderer.EnsureLine();
        renderer.Write("<figure>");
        renderer.WriteLeafInline(paragraph);
        renderer.Write("<figcaption>").Write(((BodyRenderer)renderer).Prose(PictureCaption.Of(picture)!)).WriteLine("</figcaption></figure>");
    }
}
