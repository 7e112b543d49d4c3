namespace Kasko.Site.Languages.Finnish;

/// <summary>Finnish is recognised by its small words, its endings and its double letters.</summary>
internal static class FinnishMarks
{
    public static LanguageMarks Read() => new(
        WordList.Read(typeof(FinnishMarks), "small-words"), OwnLetters: "", WordList.Read(typeof(FinnishMarks), "word-endings"),
        (word, hasEnding) => CanBeLast(word[^1]) && (hasEnding || HasPair(word)) && Letters.AreFinnish(word));

    private static bool CanBeLast(char letter) => Letters.IsVowel(letter) || letter is 'n' or 't' or 's';

    /// <summary>
    /// Whether the word has a long vowel or a diphthong that is rare in the other languages. A search for twelve strings
    /// takes longer than looking at a word's few letters.
    /// </summary>
    private static bool HasPair(ReadOnlySpan<char> word)
    {
        var first = word[0];
        foreach (var second in word[1..])
        {
            var arePair = second switch
            {
                'a' or 'ä' or 'u' => first == second,
                'y' or 'i' => first == second || first is 'ä' or 'ö',
                'ö' => first is 'ö' or 'y',
                'o' => first is 'u',
                _ => false,
            };
            if (arePair) return true;
            first = second;
        }

        return false;
    }
}
