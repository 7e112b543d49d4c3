using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Translations;

public static class TextInOtherLanguage
{
    public static Rule Rule { get; } = new("other-language-text", Severity.Error, Criterion: "3.1.2");

    /// <param name="other">The language the text is in.</param>
    public static Diagnostic At(SourceSpan at, string text, Language other) => Rule.At(at,
        $"This is in {other.Name().English}: '{Excerpt.Of(text)}'. Translate it, or mark it as ':{other.Code()}[…]'.",
        $"Det här är på {other.Name().Swedish}: '{Excerpt.Of(text)}'. Översätt det eller märk ut det som ':{other.Code()}[…]'.",
        $"Tämä on {other.Name().FinnishOf}: '{Excerpt.Of(text)}'. Käännä se tai merkitse se näin: ':{other.Code()}[…]'.");
}
