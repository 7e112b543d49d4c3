using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown;

/// <summary>A line break in HTML syntax; the slash of XHTML means nothing there and could become part of an unquoted value.</summary>
internal sealed class LineBreakRenderer : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline line)
    {
        if (line.IsHard) renderer.Write("<br>");
        renderer.EnsureLine();
    }
}

/// <summary>A thematic break, in the same syntax.</summary>
internal sealed class ThemeBreakRenderer : HtmlObjectRenderer<ThematicBreakBlock>
{
    protected override void Write(HtmlRenderer renderer, ThematicBreakBlock line) => renderer.WriteLine("<hr>");
}
