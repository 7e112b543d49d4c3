using System.Collections;

namespace Kasko.Site.Languages.Quantities;

/// <summary>The first two letters of some words: most words of a text begin with others.</summary>
internal sealed class WordStarts
{
    private const int Bits = 8;
    private const int Letters = 1 << Bits;

    /// <summary>One for each pair of letters, in either case, by their last eight bits.</summary>
    private readonly BitArray _pairs = new(Letters * Letters);

    public WordStarts(IEnumerable<string> words)
    {
        foreach (var word in words)
            foreach (var first in Cases(word[0]))
                foreach (var second in word.Length > 1 ? Cases(word[1]) : Enumerable.Range(0, Letters).Select(letter => (char)letter)) _pairs[Pair(first, second)] = true;
    }

    /// <summary>False for most words that begin as none of the list does; true for all others.</summary>
    public bool MayBegin(ReadOnlySpan<char> word) => _pairs[Pair(word[0], word.Length > 1 ? word[1] : '\0')];

    private static int Pair(char first, char second) => (byte)first << Bits | (byte)second;

    private static char[] Cases(char letter) => [char.ToLowerInvariant(letter), char.ToUpperInvariant(letter)];
}
