using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Translations;

public static class UnmarkedLanguage
{
    public static Rule Rule { get; } = new("unmarked-language", Severity.Warning, Criterion: "3.1.2");

    public static Diagnostic At(SourceSpan at, string text) => Rule.At(at,
        $"This is neither Swedish nor Finnish: '{Excerpt.Of(text)}'. Translate it, or mark its language: ':en[…]' for English, ':de[…]' for German.",
        $"Det här är varken svenska eller finska: '{Excerpt.Of(text)}'. Översätt det eller märk ut språket: ':en[…]' för engelska, ':de[…]' för tyska.",
        $"Tämä ei ole ruotsia eikä suomea: '{Excerpt.Of(text)}'. Käännä se tai merkitse sen kieli: ':en[…]' on englantia, ':de[…]' saksaa.");
}
