namespace Kasko.Site.Languages.Swedish;

/// <summary>Swedish is recognised by its small words, by å and by its endings.</summary>
internal static class SwedishMarks
{
    // Ordinary Swedish sentences always contain small words.
    private const int FewestSmallWords = 2;

    public static LanguageMarks Read()
    {
        var endings = WordList.Read(typeof(SwedishMarks), "word-endings");
        return new LanguageMarks(
            WordList.Read(typeof(SwedishMarks), "small-words"), FewestSmallWords, OwnLetters: "å",
            word => LanguageMarks.EndsWithAny(word, endings));
    }
}
