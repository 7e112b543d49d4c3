using System.Collections.Frozen;
using Kasko.Site.Languages.Others;
using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>What a word says about the language it belongs to.</summary>
internal static class WordEvidence
{
    /// <summary>How much more a small word says than a letter or an ending.</summary>
    public const int SmallWordWeight = 2;

    private const int ShortestForm = 5;

    /// <summary>Letters of other languages decide first: a name from elsewhere may hold an å too.</summary>
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

    /// <summary>What a word says if it is a small one, in whichever case.</summary>
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
