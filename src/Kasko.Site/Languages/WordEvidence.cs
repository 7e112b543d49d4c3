using System.Collections.Frozen;
using Kasko.Site.Languages.Others;
using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>The evidence of a single word.</summary>
/// <param name="Languages">Those that it is evidence for; none for most words.</param>
/// <param name="Weight">The same for each of them.</param>
internal readonly record struct WordEvidence(LanguageSet Languages, int Weight)
{
    /// <summary>Shorter words that are not small words have no form that could tell their language.</summary>
    public const int ShortestForm = 5;

    /// <summary>Of longer words only the end is looked at.</summary>
    private const int LongestWord = 64;

    /// <summary>The weight of a small word, compared with that of a letter or an ending.</summary>
    private const int SmallWordWeight = 2;

    /// <summary>Letters of other languages are checked first: a foreign name may contain an å too.</summary>
    private static readonly (LanguageSet Language, LanguageMarks Marks)[] Known =
        [(LanguageSet.Of((Language?)null), OtherLanguages.Marks), .. LanguageCodes.Known.Where(LanguageGuess.Knows).Select(language => (LanguageSet.Of(language), Locale.Of(language).Marks!))];

    private static readonly (LanguageSet Language, string Letters)[] OwnLetters =
        [.. Known.Where(known => known.Marks.OwnLetters.Length > 0).Select(known => (known.Language, known.Marks.OwnLetters))];

    private static readonly WordEndings Endings = new(Known.SelectMany(known => known.Marks.Endings.Select(ending => (ending, known.Language))));

    private static readonly (LanguageSet Language, WordForm HasForm)[] Forms =
        [.. Known.Where(known => known.Marks.HasForm is not null).Select(known => (known.Language, known.Marks.HasForm!))];

    private static readonly FrozenDictionary<string, LanguageSet>.AlternateLookup<ReadOnlySpan<char>> SmallWords =
        Known.SelectMany(known => known.Marks.SmallWords.Select(word => (Word: word, known.Language)))
            .GroupBy(small => small.Word, small => small.Language, StringComparer.Ordinal)
            .ToFrozenDictionary(small => small.Key, small => small.Aggregate((all, next) => all | next), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="text">A word, in any case.</param>
    public static WordEvidence Of(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestWord) text = text[^LongestWord..];
        Span<char> word = stackalloc char[LongestWord];
        word = word[..text.Length];
        var isAscii = ToLower(text, word);
        if (SmallWords.TryGetValue(word, out var languages)) return new WordEvidence(languages, SmallWordWeight);
        var ofLetters = isAscii ? default : OfLetters(word);
        return new WordEvidence(ofLetters.IsEmpty ? OfForm(word) : ofLetters, 1);
    }

    /// <summary>Whether all letters are ASCII, of which no language has any for itself.</summary>
    private static bool ToLower(ReadOnlySpan<char> text, Span<char> word)
    {
        text.CopyTo(word);
        var isAscii = true;
        for (var index = 0; index < word.Length; index++)
        {
            var letter = word[index];
            if (char.IsAsciiLetterLower(letter)) continue;
            isAscii &= char.IsAscii(letter);
            word[index] = char.ToLowerInvariant(letter);
        }

        return isAscii;
    }

    private static LanguageSet OfLetters(ReadOnlySpan<char> word)
    {
        foreach (var (language, letters) in OwnLetters)
            if (word.ContainsAny(letters)) return language;
        return default;
    }

    private static LanguageSet OfForm(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestForm) return default;
        var languages = Endings.Of(word);
        foreach (var (language, hasForm) in Forms)
            languages = hasForm(word, languages.Includes(language)) ? languages | language : languages.Without(language);
        return languages;
    }
}
