namespace Kasko.Site.Languages;

/// <summary>The features by which a language is recognised, without a dictionary. All words are in lower case.</summary>
/// <param name="SmallWords">A word may be listed for several languages; it then counts for each of them.</param>
/// <param name="OwnLetters">Letters that none of the other languages here has.</param>
/// <param name="Endings">Typical of words of five letters or more.</param>
/// <param name="HasForm">Whether such a word has a form typical of the language; null when only its ending decides.</param>
internal sealed record LanguageMarks(IReadOnlyList<string> SmallWords, string OwnLetters, IReadOnlyList<string> Endings, WordForm? HasForm = null);

/// <summary>Whether a word, in lower case, has a form.</summary>
/// <param name="hasEnding">Whether its ending is typical of the language.</param>
internal delegate bool WordForm(ReadOnlySpan<char> word, bool hasEnding);
