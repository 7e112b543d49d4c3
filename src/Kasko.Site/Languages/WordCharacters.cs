namespace Kasko.Site.Languages;

internal static class WordCharacters
{
    public const char SoftHyphen = '\u00AD';

    /// <summary>Whether it is a letter of any language. Most are small ones of ASCII, so these are asked for first.</summary>
    public static bool IsLetter(char character) => char.IsAsciiLetterLower(character) || char.IsLetter(character);

    /// <summary>Characters inside a word that do not divide it: soft hyphens, invisible joiners and apostrophes.</summary>
    public static bool IsIgnored(char character) =>
        character is SoftHyphen or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\'' or '’';
}
