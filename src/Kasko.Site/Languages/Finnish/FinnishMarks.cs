using System.Buffers;

namespace Kasko.Site.Languages.Finnish;

/// <summary>Finnish is recognised by its small words, its endings and its double letters.</summary>
internal static class FinnishMarks
{
    private static readonly SearchValues<string> LetterPairs =
        SearchValues.Create(["aa", "ää", "uu", "yy", "ii", "öö", "uo", "yö", "äy", "öy", "äi", "öi"], StringComparison.Ordinal);

    public static LanguageMarks Read()
    {
        var endings = new WordEndings(WordList.Read(typeof(FinnishMarks), "word-endings"));
        return new LanguageMarks(
            WordList.Read(typeof(FinnishMarks), "small-words"), OwnLetters: "",
            word => Letters.AreFinnish(word) && CanBeLast(word[^1]) && (endings.End(word) || word.ContainsAny(LetterPairs)));
    }

    private static bool CanBeLast(char letter) => Letters.IsVowel(letter) || letter is 'n' or 't' or 's';
}
