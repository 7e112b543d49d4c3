using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>Tells Swedish from Finnish by their small words, endings and letter pairs, without a dictionary.</summary>
public static class LanguageGuess
{
    private const int FewestWords = 5;
    private const int Enough = 4;
    private const int TimesMore = 3;

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
            // No ordinary Swedish sentence does without small words; a Finnish one may have a single "ja".
            var (swedish, finnish, other) when swedish >= Enough && swedish >= TimesMore * (finnish + other) && small.Swedish >= 4 => Language.Swedish,
            var (swedish, finnish, other) when finnish >= Enough && finnish >= TimesMore * (swedish + other) && small.Finnish >= 2 => Language.Finnish,
            _ => null,
        };
    }
}
