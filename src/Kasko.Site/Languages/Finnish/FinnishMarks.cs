namespace Kasko.Site.Languages.Finnish;

/// <summary>Finnish is recognised by its small words, its endings and its double letters.</summary>
internal static class FinnishMarks
{
    public static LanguageMarks Read() => new(
        WordList.Read(typeof(FinnishMarks), "small-words"), OwnLetters: "", WordList.Read(typeof(FinnishMarks), "word-endings"),
        (word, hasEnding) => CanBeLast(word[^1]) && (hasEnding || HasPair(word)) && Letters.AreFinnish(word));

    private static bool CanBeLast(char letter) => Letters.IsVowel(letter) || letter is 'n' or 't' or 's';

    /// <summary>Whether the word has a long vowel or a diphthong that is rare in the other languages.</summary>
    private static bool HasPair(ReadOnlySpan<char> word)
    {
        for (var index = 1; index < word.Length; index++)
            if (ArePair(word[index - 1], word[index])) return true;
        return false;
    }

    /// <summary>A switch, because a search for twelve strings takes longer than looking at a word's few letters.</summary>
    private static bool ArePair(char first, char second) => second switch
    {
        'a' or 'ä' or 'u' => first == second,
        'y' or 'i' => first == second || first is 'ä' or 'ö',
        'ö' => first is 'ö' or 'y',
        'o' => first is 'u',
        _ => false,
    };
}
