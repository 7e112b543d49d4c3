using System.Collections.Frozen;

namespace Kasko.Site.Languages;

/// <summary>The endings of words in some languages, of two letters or more, found by their last two letters.</summary>
internal sealed class WordEndings(IEnumerable<(string Ending, LanguageSet Languages)> endings)
{
    private readonly FrozenDictionary<int, (string Ending, LanguageSet Languages)[]> _endings =
        endings.GroupBy(ending => LastLetters(ending.Ending)).ToFrozenDictionary(same => same.Key, same => same.ToArray());

    /// <summary>The languages that an ending of the word is listed for.</summary>
    public LanguageSet Of(ReadOnlySpan<char> word)
    {
        var found = default(LanguageSet);
        if (!_endings.TryGetValue(LastLetters(word), out var possible)) return found;
        // The first letter of an ending already excludes most.
        foreach (var (ending, languages) in possible)
            if (ending.Length <= word.Length && ending[0] == word[^ending.Length] && word.EndsWith(ending)) found |= languages;
        return found;
    }

    private static int LastLetters(ReadOnlySpan<char> word) => word[^2] << 16 | word[^1];
}
