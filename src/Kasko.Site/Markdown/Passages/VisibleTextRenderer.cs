using Kasko.Site.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown.Passages;

/// <summary>Writes visible text in its language: the page's, or that of the surrounding passage.</summary>
internal sealed class VisibleTextRenderer(BodyView body, BodyContext surroundings) : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal) =>
        renderer.Write(surroundings.Visible(literal.Content.ToString(), LanguageOf(literal)));

    private Language? LanguageOf(LiteralInline literal)
    {
        for (var outer = literal.Parent; outer is not null; outer = outer.Parent)
            if (outer is PassageInline passage) return LanguageCodes.Parse(passage.Language);
        return body.Language;
    }
}
