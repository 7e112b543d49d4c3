using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Kasko.Site.Markdown.Passages;

internal sealed class PassageRenderer : HtmlObjectRenderer<PassageInline>
{
    protected override void Write(HtmlRenderer renderer, PassageInline passage)
    {
        renderer.Write("<span lang=\"").Write(passage.Language).Write("\">");
        renderer.WriteChildren(passage);
        renderer.Write("</span>");
    }
}
