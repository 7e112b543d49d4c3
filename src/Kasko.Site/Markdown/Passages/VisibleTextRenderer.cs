using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Quoting;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown.Passages;

/// <summary>Writes visible text in its language: the page's, or that of the surrounding passage.</summary>
internal sealed class VisibleTextRenderer : MarkdownObjectRenderer<BodyRenderer, LiteralInline>
{
    protected override void Write(BodyRenderer renderer, LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        var written = 0;
        foreach (var place in LanguageOf(literal, renderer) is { } language ? renderer.Page.Hyphenator.Breaks(text, language) : [])
        {
            WriteEscaped(renderer, text[written..place]);
            renderer.Write(WordCharacters.SoftHyphen);
            written = place;
        }

        WriteEscaped(renderer, text[written..]);
    }

    private static void WriteEscaped(BodyRenderer renderer, ReadOnlySpan<char> text)
    {
        if (HtmlText.IsPlain(text)) renderer.Write(text);
        else renderer.Write(HtmlText.Escape(text.ToString()));
    }

    private static Language? LanguageOf(LiteralInline literal, BodyRenderer renderer)
    {
        for (var outer = literal.Parent; outer is not null; outer = outer.Parent)
            if (outer is PassageInline passage) return LanguageCodes.Parse(passage.Language);
        return renderer.Body.Language;
    }
}
