namespace Kasko.Site.Languages.Others;

/// <summary>Features of languages that the program does not know: enough to distinguish them from those that it does.</summary>
internal static class OtherLanguages
{
    public static LanguageMarks Marks { get; } = new(
        WordList.Read(typeof(OtherLanguages), "small-words"), OwnLetters: "õæøßü",
        WordList.Read(typeof(OtherLanguages), "word-endings"));
}
