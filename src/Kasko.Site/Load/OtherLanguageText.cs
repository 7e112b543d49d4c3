using System.Text.RegularExpressions;
using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Load;

/// <summary>Finds text that is clearly written in the other language than the one declared for it (WCAG 3.1.1 and 3.1.2).</summary>
internal static partial class OtherLanguageText
{
    /// <summary>Shorter texts (table cells, names) cannot be identified reliably. Most texts of a site are shorter than this.</summary>
    private const int ShortestIdentifiable = 20;

    /// <param name="text">Without passages that are marked as being in another language.</param>
    public static void Validate(string text, SourceSpan at, Language language, DiagnosticList diagnostics)
    {
        if (Foreign(text, language) is { } foreign) diagnostics.Add(TextInOtherLanguage.At(at, foreign, language));
    }

    /// <summary>The whole text, or its first sentences that are in the other language.</summary>
    private static string? Foreign(string text, Language language)
    {
        if (text.Length < ShortestIdentifiable || !LanguageGuess.IsPossible(language.Other(), text)) return null;
        if (LanguageGuess.Of(text) == language.Other()) return text.Trim();
        var sentences = SentenceEnd().Split(text);
        return sentences.Length == 1 ? null : Array.Find(sentences, sentence => LanguageGuess.Of(sentence) == language.Other())?.Trim();
    }

    [GeneratedRegex(@"(?<=[.!?…])\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
