namespace Kasko.Site.Languages;

/// <summary>The features by which a language is recognised, without a dictionary. All words are in lower case.</summary>
/// <param name="SmallWords">A word may be listed for several languages; it then counts for each of them.</param>
/// <param name="FewestSmallWords">The number of them in any two ordinary sentences, at least.</param>
/// <param name="OwnLetters">Letters that none of the other languages here has.</param>
/// <param name="HasTypicalForm">Whether a word of five letters or more has a form typical of the language.</param>
internal sealed record LanguageMarks(
    IReadOnlyList<string> SmallWords, int FewestSmallWords, string OwnLetters, Func<string, bool> HasTypicalForm)
{
    public static bool EndsWithAny(string word, IReadOnlyList<string> endings)
    {
        foreach (var ending in endings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }
}
