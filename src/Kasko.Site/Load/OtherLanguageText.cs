using System.Text.RegularExpressions;
using Kasko.Site.Diagnostics;
using Kasko.Site.Languages;
using Kasko.Site.Model;
using Kasko.Site.Rules.Translations;

namespace Kasko.Site.Load;

/// <summary>Finds text that is clearly written in another language than the one declared for it (WCAG 3.1.1 and 3.1.2).</summary>
internal static partial class OtherLanguageText
{
    /// <summary>Shorter texts (table cells, names) cannot be identified reliably. Most texts of a site are shorter than this.</summary>
    private const int ShortestIdentifiable = 20;

    /// <param name="text">Without passages that are marked as being in another language.</param>
    public static void Validate(string text, SourceSpan at, Language language, DiagnosticList diagnostics)
    {
        if (text.Length < ShortestIdentifiable) return;
        var evidence = TextEvidence.Of(text);
        if (LanguageGuess.IsOther(evidence)) diagnostics.Add(UnmarkedLanguage.At(at, text.Trim()));
        else if (evidence.Counts[language.Other()] > 0 && Foreign(text, evidence, language.Other()) is { } foreign) diagnostics.Add(TextInOtherLanguage.At(at, foreign, language));
    }

    /// <summary>The whole text, or its first sentence that is in the other language.</summary>
    private static string? Foreign(string text, TextEvidence evidence, Language other)
    {
        if (LanguageGuess.Of(evidence) == other) return text.Trim();
        var sentences = SentenceEnd().Split(text);
        return sentences.Length == 1 ? null : Array.Find(sentences, sentence => LanguageGuess.Of(sentence) == other)?.Trim();
    }

    [GeneratedRegex(@"(?<=[.!?…])\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
