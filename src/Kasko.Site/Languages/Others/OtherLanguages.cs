namespace Kasko.Site.Languages.Others;

/// <summary>Features of languages that sites are not written in: enough to distinguish them from those that they are.</summary>
internal static class OtherLanguages
{
    public static LanguageMarks Marks { get; } = new(
        WordList.Read(typeof(OtherLanguages), "small-words"), OwnLetters: "õæøßü",
        new WordEndings(WordList.Read(typeof(OtherLanguages), "word-endings")).End);

    public static WordLists Lists { get; } = WordLists.Read(typeof(OtherLanguages));
}
