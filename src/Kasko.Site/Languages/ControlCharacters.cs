namespace Kasko.Site.Languages;

/// <summary>
/// Invisible characters that no text needs: C0 and C1 controls except tab and line feed, the bidirectional controls,
/// which can make a text or a name look like another, zero-width spaces, line and paragraph separators, fillers,
/// annotations and noncharacters. Joiners are included, unless they join an emoji or letters of a script that needs them.
/// </summary>
public static class ControlCharacters
{
    private const char NonJoiner = '\u200C';
    private const char Joiner = '\u200D';
    private const char EmojiStyle = '\uFE0F';

    public static char? FirstIn(string text) => IndexIn(text, 0) is >= 0 and var index ? text[index] : null;

    /// <summary>The index of the first one at or after an index; -1 when there is none.</summary>
    public static int IndexIn(string text, int from)
    {
        for (var index = from; index < text.Length; index++)
            if (IsInvisible(text[index]) && !Joins(text, index)) return index;
        return -1;
    }

    private static bool IsInvisible(char character) => character switch
    {
        '\t' or '\n' or >= ' ' and < '\u007F' or > '\u009F' and < '\u061C' => false,
        <= '\u009F' or >= '\u200B' and <= '\u200F' or >= '\u2028' and <= '\u202E' or >= '\u2060' and <= '\u206F' or >= '\uFFF9' and <= '\uFFFB' or >= '\uFFFE' => true,
        '\u061C' or '\u115F' or '\u1160' or '\u180E' or '\u3164' or '\uFEFF' or '\uFFA0' => true,
        _ => false,
    };

    /// <summary>Joiners combine emoji into one (Unicode Technical Standard 51), and connect letters of Arabic and Indic scripts.</summary>
    private static bool Joins(string text, int index) =>
        text[index] is Joiner or NonJoiner && index > 0 && index + 1 < text.Length
        && (char.IsSurrogate(text[index - 1]) || text[index - 1] is EmojiStyle or >= '\u0600' and < '\u2000' || char.IsSymbol(text[index - 1]));
}
