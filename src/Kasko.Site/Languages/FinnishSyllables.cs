using System.Buffers;

namespace Kasko.Site.Languages;

/// <summary>Where a Finnish word that is no compound may be broken.</summary>
internal static class FinnishSyllables
{
    private static readonly SearchValues<char> VowelLetters = SearchValues.Create("aeiouyäö");
    private static readonly SearchValues<char> FinnishLetters = SearchValues.Create("abdefghijklmnoprstuvyäöšž");

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
        if (Vowels.IsVowel(onset) || !Vowels.IsVowel(nucleus)) return null;
        if (part[..index].IndexOfAny(VowelLetters) < 0) return null;
        if (Vowels.IsVowel(before)) return onset is 'n' or 's' ? 4 : 3;
        if (before == onset) return 0;
        // "Neutraali": in a word from elsewhere the two belong together.
        return onset is 'l' or 'r' && before is 'b' or 'd' or 'f' or 'g' or 'k' or 'p' or 't' ? 4 : 1;
    }

    /// <summary>False for words with letters that Finnish does not use, whose syllables follow rules of their own.</summary>
    public static bool LooksFinnish(ReadOnlySpan<char> word) => word.IndexOfAnyExcept(FinnishLetters) < 0;
}
