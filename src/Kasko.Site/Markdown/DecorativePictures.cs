using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Markdown;

/// <summary>Decorative pictures: their text alternative is one reserved word in the page's language (WCAG 1.1.1).</summary>
public static class DecorativePictures
{
    /// <summary>The language's own word, or those of all others when it has none.</summary>
    public static IEnumerable<string> Words(Language language) =>
        Locale.Of(language).DecorationWord is { } own ? [own] : LanguageCodes.Known.Select(each => Locale.Of(each).DecorationWord).OfType<string>();

    /// <summary>Whether it is the word of another language.</summary>
    public static bool IsDecorativeElsewhere(string alternative, Language language) =>
        !IsDecorative(alternative, language) && LanguageCodes.Known.Any(other => IsDecorative(alternative, other));

    public static bool IsDecorative(string alternative, Language language) =>
        Words(language).Any(word => string.Equals(alternative.Trim(), word, StringComparison.OrdinalIgnoreCase));
}
