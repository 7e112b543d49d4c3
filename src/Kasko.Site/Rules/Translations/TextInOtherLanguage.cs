using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Translations;

public static class TextInOtherLanguage
{
    public static Rule Rule { get; } = new("other-language-text", Severity.Error, Criterion: "3.1.2");

    /// <param name="language">The language the text should be in.</param>
    public static Diagnostic At(SourceSpan at, string text, Language language)
    {
        var other = language.Other();
        return Rule.At(at,
            $"This is in {(other is Language.Swedish ? "Swedish" : "Finnish")}: '{Excerpt.Of(text)}'. Translate it, or mark it as ':{other.Code()}[…]'.",
            $"Det här är på {(other is Language.Swedish ? "svenska" : "finska")}: '{Excerpt.Of(text)}'. Översätt det eller märk ut det som ':{other.Code()}[…]'.",
            $"Tämä on {(other is Language.Swedish ? "ruotsia" : "suomea")}: '{Excerpt.Of(text)}'. Käännä se tai merkitse se näin: ':{other.Code()}[…]'.");
    }
}
