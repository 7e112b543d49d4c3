using System.Text.RegularExpressions;
using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Load;

/// <summary>Finds text that is plainly in the other language than it is said to be in (WCAG 3.1.1 and 3.1.2).</summary>
internal static partial class OtherLanguageText
{
    /// <summary>Cells and names, which are most texts of a site, are shorter than any that tells its language.</summary>
    private const int ShortestTelling = 20;

    /// <param name="text">Without passages that are marked as another language's.</param>
    public static void Validate(string text, SourceSpan at, Language language, DiagnosticList diagnostics)
    {
        if (Foreign(text, language) is { } foreign) diagnostics.Add(TextInOtherLanguage.At(at, foreign, language));
    }

    /// <summary>The whole text, or the first sentences of it that are in the other language.</summary>
    private static string? Foreign(string text, Language language)
    {
        if (text.Length < ShortestTelling || !LanguageGuess.IsPossible(language.Other(), text)) return null;
        if (LanguageGuess.Of(text) == language.Other()) return text.Trim();
        var sentences = SentenceEnd().Split(text);
        return sentences.Length == 1 ? null : Array.Find(sentences, sentence => LanguageGuess.Of(sentence) == language.Other())?.Trim();
    }

    [GeneratedRegex(@"(?<=[.!?…])\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
