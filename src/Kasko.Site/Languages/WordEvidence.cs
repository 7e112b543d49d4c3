using System.Buffers;
using System.Collections.Frozen;
using Kasko.Site.Languages.Others;
using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>The evidence of a single word for a language.</summary>
internal static class WordEvidence
{
    /// <summary>Shorter words that are not small words have no form that could tell their language.</summary>
    public const int ShortestForm = 5;

    /// <summary>Of longer words only the end is looked at.</summary>
    private const int LongestWord = 64;

    /// <summary>The weight of a small word, compared with that of a letter or an ending.</summary>
    private const int SmallWordWeight = 2;

    /// <summary>Letters of other languages are checked first: a foreign name may contain an å too.</summary>
    private static readonly (Language? Language, LanguageMarks Marks)[] Known =
        [(null, OtherLanguages.Marks), .. LanguageCodes.Known.Where(language => Locale.Of(language).Marks is not null).Select(language => ((Language?)language, Locale.Of(language).Marks!))];

    private static readonly SearchValues<char> OwnLetters = SearchValues.Create(string.Concat(Known.Select(known => known.Marks.OwnLetters)));

    private static readonly FrozenDictionary<string, LanguageEvidence>.AlternateLookup<ReadOnlySpan<char>> SmallWords =
        Known.SelectMany(known => known.Marks.SmallWords.Select(word => (Word: word, Evidence: LanguageEvidence.For(known.Language, SmallWordWeight))))
            .GroupBy(small => small.Word, small => small.Evidence, StringComparer.Ordinal)
            .ToFrozenDictionary(small => small.Key, small => small.Aggregate((sum, next) => sum + next), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="text">A word, in any case.</param>
    public static LanguageEvidence Of(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestWord) text = text[^LongestWord..];
        Span<char> word = stackalloc char[text.Length];
        text.ToLowerInvariant(word);
        if (SmallWords.TryGetValue(word, out var evidence)) return evidence;
        if (word.ContainsAny(OwnLetters))
        {
            foreach (var (language, marks) in Known)
                if (word.ContainsAny(marks.OwnLetters)) return LanguageEvidence.For(language, 1);
        }

        if (word.Length < ShortestForm) return default;
        foreach (var (language, marks) in Known)
            if (marks.HasTypicalForm(word)) evidence += LanguageEvidence.For(language, 1);
        return evidence;
    }
}
