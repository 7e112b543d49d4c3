using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Markdown;

/// <summary>Decorative pictures: their text alternative is one reserved word in the page's language (WCAG 1.1.1).</summary>
public static class DecorativePictures
{
    public static string DecorativeWord(Language language) => Locale.Of(language).DecorationWord;

    public static bool IsDecorative(string alternative, Language language) =>
        string.Equals(alternative.Trim(), DecorativeWord(language), StringComparison.OrdinalIgnoreCase);
}
