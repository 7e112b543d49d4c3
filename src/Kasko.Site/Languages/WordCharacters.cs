namespace Kasko.Site.Languages;

internal static class WordCharacters
{
    public const char SoftHyphen = '\u00AD';

    /// <summary>Characters inside a word that do not divide it: soft hyphens, invisible joiners and apostrophes.</summary>
    public static bool IsIgnored(char character) =>
        character is SoftHyphen or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\'' or '’';
}
