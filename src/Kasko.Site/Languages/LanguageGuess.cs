using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>Tells Swedish from Finnish by their small words, endings and letter pairs, without a dictionary.</summary>
public static class LanguageGuess
{
    private const int FewestWords = 5;
    private const int Enough = 4;
    private const int TimesMore = 3;

    // No ordinary Swedish sentence does without small words; a Finnish one may have a single "ja".
    private const int FewestSmallSwedish = 4;
    private const int FewestSmallFinnish = 2;

    /// <summary>
    /// False where neither the text nor any part of it can be guessed to be in the language, for want of its small words.
    /// Far cheaper than a guess, which most texts are thus spared.
    /// </summary>
    public static bool IsConceivable(Language language, string text)
    {
        var small = default(LanguageEvidence);
        foreach (var (start, length) in WordsInText.In(text))
        {
            small += LanguageMarks.OfSmall(text.AsSpan(start, length));
            if (language is Language.Swedish ? small.Swedish >= FewestSmallSwedish : small.Finnish >= FewestSmallFinnish) return true;
        }

        return false;
    }

    /// <summary>
    /// The language of the text, or null when it is too short to tell, mixed, or in another language. Names and fragments
    /// give null; two ordinary sentences give an answer.
    /// </summary>
    public static Language? Of(string text)
    {
        var composed = Composition.Compose(text).Replace("\u00AD", "", StringComparison.Ordinal);
        var (evidence, small) = (default(LanguageEvidence), default(LanguageEvidence));
        var words = 0;
        foreach (var (start, length) in WordsInText.In(composed))
        {
            words++;
            // A capital inside a sentence begins a name.
            if (words > 1 && !char.IsLower(composed[start])) continue;
            var word = composed.Substring(start, length).ToLowerInvariant();
            evidence += LanguageMarks.Of(word);
            if (LanguageMarks.IsSmall(word)) small += LanguageMarks.Of(word);
        }
        if (words < FewestWords) return null;
        return evidence switch
        {
            var (swedish, finnish, other) when swedish >= Enough && swedish >= TimesMore * (finnish + other) && small.Swedish >= FewestSmallSwedish => Language.Swedish,
            var (swedish, finnish, other) when finnish >= Enough && finnish >= TimesMore * (swedish + other) && small.Finnish >= FewestSmallFinnish => Language.Finnish,
            _ => null,
        };
    }
}
