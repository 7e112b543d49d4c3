using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>Identifies the language of a text from small words, endings and letter pairs, without a dictionary.</summary>
public static class LanguageGuess
{
    private const int FewestWords = 5;
    private const int LeastEvidence = 3;
    private const int TimesMore = 3;

    /// <summary>Real texts have at least a quarter of words that are evidence for their language, and at most a quarter for another.</summary>
    private const int FewestTellingWords = 8;
    private const double LeastShare = 0.25;
    private const double MostOther = 0.3;

    /// <summary>
    /// The language of the text, or null when it is too short, mixed, or in another language. Names do not count as words;
    /// most sentences and headings of five words give an answer.
    /// </summary>
    public static Language? Of(string text) => Of(TextEvidence.Of(text));

    /// <summary>Whether a text of more than a few words is in none of the languages of sites.</summary>
    public static bool IsOther(string text) => IsOther(TextEvidence.Of(text));

    internal static Language? Of(TextEvidence found)
    {
        if (found.Words < FewestWords) return null;
        foreach (var language in LanguageCodes.Known)
        {
            var ours = found.Weights[language];
            if (ours >= LeastEvidence && ours >= TimesMore * (found.Weights.Total - ours)) return language;
        }

        return null;
    }

    internal static bool IsOther(TextEvidence found) =>
        found.TellingWords >= FewestTellingWords
        && (Share(found, found.Counts.Other) >= MostOther || LanguageCodes.Known.All(language => Share(found, found.Counts[language]) < LeastShare));

    private static double Share(TextEvidence found, int words) => (double)words / found.TellingWords;
}
