namespace Kasko.Site.Languages;

internal static class Vowels
{
    /// <summary>A vowel of Finnish, in lower case.</summary>
    public static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'ö' or 'å';

    public static bool IsConsonant(char letter) => char.IsLetter(letter) && !IsVowel(letter);
}
