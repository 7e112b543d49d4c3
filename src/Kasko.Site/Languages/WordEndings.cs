using System.Buffers;
using System.Collections.Frozen;

namespace Kasko.Site.Languages;

/// <summary>The endings of words in a list, found by their last letters.</summary>
internal sealed class WordEndings(IReadOnlyList<string> endings)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _endings =
        endings.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly int[] _lengths = [.. endings.Select(ending => ending.Length).Distinct()];

    private readonly SearchValues<char> _lastLetters = SearchValues.Create(string.Concat(endings.Select(ending => ending[^1])));

    public bool End(ReadOnlySpan<char> word)
    {
        if (!_lastLetters.Contains(word[^1])) return false;
        foreach (var length in _lengths)
            if (word.Length >= length && _endings.Contains(word[^length..])) return true;
        return false;
    }
}
