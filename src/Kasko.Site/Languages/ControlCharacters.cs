using System.Buffers;

namespace Kasko.Site.Languages;

/// <summary>
/// Invisible characters that no text needs: C0 and C1 controls except tab and line feed, the bidirectional controls,
/// which can make a text or a name look like another, zero-width spaces, line and paragraph separators, fillers and
/// annotations. Joiners are included, unless they join an emoji or letters of a script that needs them.
/// </summary>
public static class ControlCharacters
{
    private const char NonJoiner = '\u200C';
    private const char Joiner = '\u200D';
    private const char EmojiStyle = '\uFE0F';

    private static readonly SearchValues<char> Invisible = SearchValues.Create(
    [
        .. Between('\0', '\u0008'), .. Between('\u000B', '\u001F'), .. Between('\u007F', '\u009F'),
        .. Between('\u200B', '\u200F'), .. Between('\u2028', '\u202E'), .. Between('\u2060', '\u206F'), .. Between('\uFFF9', '\uFFFB'),
        '\u061C', '\u115F', '\u1160', '\u180E', '\u3164', '\uFEFF', '\uFFA0',
    ]);

    public static char? FirstIn(string text) => IndexIn(text, 0) is >= 0 and var index ? text[index] : null;

    /// <summary>The index of the first one at or after an index; -1 when there is none.</summary>
    public static int IndexIn(string text, int from)
    {
        while (from < text.Length)
        {
            var found = text.AsSpan(from).IndexOfAny(Invisible);
            if (found < 0) return -1;
            if (!Joins(text, from + found)) return from + found;
            from += found + 1;
        }

        return -1;
    }

    /// <summary>Joiners combine emoji into one (Unicode Technical Standard 51), and connect letters of Arabic and Indic scripts.</summary>
    private static bool Joins(string text, int index) =>
        text[index] is Joiner or NonJoiner && index > 0 && index + 1 < text.Length
        && (char.IsSurrogate(text[index - 1]) || text[index - 1] is EmojiStyle or >= '\u0600' and < '\u2000' || char.IsSymbol(text[index - 1]));

    private static IEnumerable<char> Between(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
