using System.Buffers;

namespace Kasko.Site.Languages.Finnish;

internal static class Letters
{
    private static readonly SearchValues<char> Finnish = SearchValues.Create("abdefghijklmnoprstuvyäöšž");

    /// <summary>A vowel in lower case, including å, which occurs in names.</summary>
    public static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'ö' or 'å';

    /// <summary>False for a word, in lower case, with letters that Finnish does not use.</summary>
    public static bool AreFinnish(ReadOnlySpan<char> word) => word.IndexOfAnyExcept(Finnish) < 0;
}
