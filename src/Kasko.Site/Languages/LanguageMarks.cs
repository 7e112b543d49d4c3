namespace Kasko.Site.Languages;

/// <summary>The features by which a language is recognised, without a dictionary. All words are in lower case.</summary>
/// <param name="SmallWords">A word may be listed for several languages; it then counts for each of them.</param>
/// <param name="OwnLetters">Letters that none of the other languages here has.</param>
/// <param name="HasTypicalForm">Whether a word of five letters or more has a form typical of the language.</param>
internal sealed record LanguageMarks(IReadOnlyList<string> SmallWords, string OwnLetters, WordForm HasTypicalForm);

/// <summary>Whether a word, in lower case, has a form.</summary>
internal delegate bool WordForm(ReadOnlySpan<char> word);
