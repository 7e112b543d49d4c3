using System.Buffers;

namespace Kasko.Site.Languages.Finnish;

/// <summary>The positions where a word that is not a compound may be broken.</summary>
internal static class Syllables
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyäö");

    /// <summary>
    /// How undesirable a break before the letter at <paramref name="index"/> is: 0 between double consonants
    /// (<c>luulot-tomia</c>), 1 between two different consonants (<c>kun-nostaminen</c>), more before a single
    /// consonant (<c>talou-dellinen</c>), which may also end a first part. Null when no syllable begins there; a break
    /// before a vowel (<c>asi-a</c>) is never allowed.
    /// </summary>
    /// <param name="part">In lower case.</param>
    public static int? BreakCost(ReadOnlySpan<char> part, int index)
    {
        if (index < 1 || index + 1 >= part.Length) return null;
        var (before, onset, nucleus) = (part[index - 1], part[index], part[index + 1]);
        if (Letters.IsVowel(onset) || !Letters.IsVowel(nucleus)) return null;
        if (part[..index].IndexOfAny(Vowels) < 0) return null;
        // An s between vowels may end the first part of a compound: "yksityis-ajojen".
        if (Letters.IsVowel(before)) return onset is 's' ? null : onset is 'n' ? 4 : 3;
        if (before == onset) return 0;
        // In loanwords some consonants belong together: "neu-traali", "oikeus-psykiatri", "hammas-status".
        if (onset is 'l' or 'r' && before is 'b' or 'd' or 'f' or 'g' or 'k' or 'p' or 't') return null;
        return before is 's' or 'p' && onset is 'k' or 'p' or 't' or 's' && index >= 2 && !Letters.IsVowel(part[index - 2]) ? null : 1;
    }
}
