namespace Kasko.Site.Languages;

/// <summary>By what running text in a language is known, without a dictionary. All words are in lower case.</summary>
/// <param name="SmallWords">A word may stand in the lists of several languages: it then speaks for each of them.</param>
/// <param name="FewestSmallWords">How many of them any two ordinary sentences have.</param>
/// <param name="OwnLetters">Letters that no other language here has.</param>
/// <param name="HasTypicalForm">Whether a word of five letters or more is formed like one of the language.</param>
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
