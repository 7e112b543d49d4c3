using System.Buffers;

namespace Kasko.Site.Languages.Finnish;

/// <summary>Where a word that is no compound may be broken.</summary>
internal static class Syllables
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyäö");

    /// <summary>
    /// How much a break before the letter at <paramref name="index"/> would be disliked: 0 between twin consonants
    /// (<c>luulot-tomia</c>), 1 between two others (<c>kun-nostaminen</c>), more before a single consonant
    /// (<c>talou-dellinen</c>), which may as well end a first part. Null where no syllable begins; syllables that
    /// begin with a vowel (<c>asi-a</c>) are never parted.
    /// </summary>
    /// <param name="part">In lower case.</param>
    public static int? BreakCost(ReadOnlySpan<char> part, int index)
    {
        if (index < 1 || index + 1 >= part.Length) return null;
        var (before, onset, nucleus) = (part[index - 1], part[index], part[index + 1]);
        if (Letters.IsVowel(onset) || !Letters.IsVowel(nucleus)) return null;
        if (part[..index].IndexOfAny(Vowels) < 0) return null;
        if (Letters.IsVowel(before)) return onset is 'n' or 's' ? 4 : 3;
        if (before == onset) return 0;
        // "Neutraali": in a word from elsewhere the two belong together.
        return onset is 'l' or 'r' && before is 'b' or 'd' or 'f' or 'g' or 'k' or 'p' or 't' ? 4 : 1;
    }
}
