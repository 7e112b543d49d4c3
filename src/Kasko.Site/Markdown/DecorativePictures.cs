using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Markdown;

/// <summary>Decorative pictures: their text alternative is one reserved word in the page's language (WCAG 1.1.1).</summary>
public static class DecorativePictures
{
    public static string DecorativeWord(Language language) => Locale.Of(language).DecorationWord;

    /// <summary>Whether it is the word of another language.</summary>
    public static bool IsDecorativeElsewhere(string alternative, Language language) =>
        LanguageCodes.Known.Any(other => other != language && IsDecorative(alternative, other)) && !IsDecorative(alternative, language);

    public static bool IsDecorative(string alternative, Language language) =>
        string.Equals(alternative.Trim(), DecorativeWord(language), StringComparison.OrdinalIgnoreCase);
}
