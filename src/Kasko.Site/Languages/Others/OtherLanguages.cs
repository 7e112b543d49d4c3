namespace Kasko.Site.Languages.Others;

/// <summary>Features of languages that sites are not written in: enough to distinguish them from those that they are.</summary>
internal static class OtherLanguages
{
    private static readonly IReadOnlyList<string> Endings = WordList.Read(typeof(OtherLanguages), "word-endings");

    public static LanguageMarks Marks { get; } = new(
        WordList.Read(typeof(OtherLanguages), "small-words"), FewestSmallWords: 0, OwnLetters: "õæøßü",
        word => LanguageMarks.EndsWithAny(word, Endings));

    public static WordLists Lists { get; } = WordLists.Read(typeof(OtherLanguages));
}
