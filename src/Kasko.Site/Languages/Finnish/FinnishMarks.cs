namespace Kasko.Site.Languages.Finnish;

/// <summary>Finnish is recognised by its small words, its endings and its double letters.</summary>
internal static class FinnishMarks
{
    // A Finnish sentence may contain only one of them, such as "ja".
    private const int FewestSmallWords = 1;

    private static readonly string[] LetterPairs = ["aa", "ää", "uu", "yy", "ii", "öö", "uo", "yö", "äy", "öy", "äi", "öi"];

    public static LanguageMarks Read()
    {
        var endings = WordList.Read(typeof(FinnishMarks), "word-endings");
        return new LanguageMarks(
            WordList.Read(typeof(FinnishMarks), "small-words"), FewestSmallWords, OwnLetters: "",
            word => Letters.AreFinnish(word) && CanBeLast(word[^1])
                && (LanguageMarks.EndsWithAny(word, endings) || LetterPairs.Any(pair => word.Contains(pair, StringComparison.Ordinal))));
    }

    private static bool CanBeLast(char letter) => Letters.IsVowel(letter) || letter is 'n' or 't' or 's';
}
