using System.Collections;

namespace Kasko.Site.Languages.Quantities;

/// <summary>The first three letters of some words: most words of a text begin with others.</summary>
internal sealed class WordStarts
{
    private const int Letters = 3;

    /// <summary>These bits of a letter are the same for its capital.</summary>
    private const int BitsOfLetter = 5;

    private const int Mask = (1 << BitsOfLetter) - 1;

    private readonly BitArray _starts = new(1 << (Letters * BitsOfLetter));

    public WordStarts(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            // A shorter word may be followed by any letters.
            var count = 1 << (Math.Max(0, Letters - word.Length) * BitsOfLetter);
            for (var start = Start(word); count > 0; count--) _starts[start++] = true;
        }
    }

    /// <summary>The starts of several lists.</summary>
    public WordStarts(params ReadOnlySpan<WordStarts> lists)
    {
        foreach (var list in lists) _starts.Or(list._starts);
    }

    /// <summary>False for most words that begin as none of the list does; true for all others.</summary>
    public bool MayBegin(ReadOnlySpan<char> word) => _starts[Start(word)];

    private static int Start(ReadOnlySpan<char> word) =>
        (((Bits(word, 0) << BitsOfLetter) | Bits(word, 1)) << BitsOfLetter) | Bits(word, 2);

    private static int Bits(ReadOnlySpan<char> word, int index) => index < word.Length ? word[index] & Mask : 0;
}
