namespace Kasko.Site.Languages.Swedish;

/// <summary>Swedish is recognised by its small words, by å and by its endings.</summary>
internal static class SwedishMarks
{
    public static LanguageMarks Read() => new(
        WordList.Read(typeof(SwedishMarks), "small-words"), OwnLetters: "å", WordList.Read(typeof(SwedishMarks), "word-endings"));
}
