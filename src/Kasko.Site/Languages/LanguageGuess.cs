using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>Identifies the language of a text from small words, endings and letter pairs, without a dictionary.</summary>
public static class LanguageGuess
{
    private const int FewestWords = 5;
    private const int LeastEvidence = 4;
    private const int TimesMore = 3;

    /// <summary>
    /// False when neither the text nor any part of it can be identified as the language, because it has too few of its
    /// small words. Much faster than <see cref="Of"/>, which most texts then do not need.
    /// </summary>
    public static bool IsPossible(Language language, string text)
    {
        var least = LeastFromSmallWords(language);
        var evidence = 0;
        foreach (var (start, length) in WordsInText.In(text))
        {
            evidence += WordEvidence.OfSmall(text.AsSpan(start, length))[language];
            if (evidence >= least) return true;
        }

        return false;
    }

    /// <summary>
    /// The language of the text, or null when it is too short, mixed, or in another language. Names and fragments give
    /// null; two ordinary sentences give an answer.
    /// </summary>
    public static Language? Of(string text)
    {
        var composed = Nfc.Of(text).Replace("\u00AD", "", StringComparison.Ordinal);
        var (evidence, small) = (default(LanguageEvidence), default(LanguageEvidence));
        var words = 0;
        foreach (var (start, length) in WordsInText.In(composed))
        {
            words++;
            // A capital letter inside a sentence begins a name.
            if (words > 1 && !char.IsLower(composed[start])) continue;
            var word = composed.Substring(start, length).ToLowerInvariant();
            var found = WordEvidence.Of(word);
            evidence += found;
            if (WordEvidence.IsSmall(word)) small += found;
        }
        if (words < FewestWords) return null;
        foreach (var language in LanguageCodes.All)
        {
            var ours = evidence[language];
            if (ours >= LeastEvidence && ours >= TimesMore * (evidence.Total - ours) && small[language] >= LeastFromSmallWords(language)) return language;
        }

        return null;
    }

    private static int LeastFromSmallWords(Language language) => Locale.Of(language).Marks.FewestSmallWords * WordEvidence.SmallWordWeight;
}
