using System.Collections.Frozen;
using Kasko.Site.Languages.Others;
using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>The evidence of a single word for a language.</summary>
internal static class WordEvidence
{
    /// <summary>The weight of a small word, compared with that of a letter or an ending.</summary>
    public const int SmallWordWeight = 2;

    private const int ShortestForm = 5;

    /// <summary>Letters of other languages are checked first: a foreign name may contain an å too.</summary>
    private static readonly (Language? Language, LanguageMarks Marks)[] Known =
        [(null, OtherLanguages.Marks), .. LanguageCodes.All.Select(language => ((Language?)language, Locale.Of(language).Marks))];

    private static readonly FrozenDictionary<string, LanguageEvidence> SmallWords =
        Known.SelectMany(known => known.Marks.SmallWords.Select(word => (Word: word, Evidence: LanguageEvidence.For(known.Language, SmallWordWeight))))
            .GroupBy(small => small.Word, small => small.Evidence, StringComparer.Ordinal)
            .ToFrozenDictionary(small => small.Key, small => small.Aggregate((sum, next) => sum + next), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, LanguageEvidence>.AlternateLookup<ReadOnlySpan<char>> SmallWordsBySpan =
        SmallWords.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestSmallWord = SmallWords.Keys.Max(word => word.Length);

    /// <param name="word">In lower case.</param>
    public static bool IsSmall(string word) => SmallWords.ContainsKey(word);

    /// <summary>The evidence of a word if it is a small one, in any case.</summary>
    public static LanguageEvidence OfSmall(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestSmallWord) return default;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return SmallWordsBySpan.TryGetValue(lower, out var evidence) ? evidence : default;
    }

    /// <param name="word">In lower case.</param>
    public static LanguageEvidence Of(string word)
    {
        if (SmallWords.TryGetValue(word, out var evidence)) return evidence;
        foreach (var (language, marks) in Known)
            if (word.AsSpan().ContainsAny(marks.OwnLetters)) return LanguageEvidence.For(language, 1);
        if (word.Length < ShortestForm) return default;
        foreach (var (language, marks) in Known)
            if (marks.HasTypicalForm(word)) evidence += LanguageEvidence.For(language, 1);
        return evidence;
    }
}
