namespace Kasko.Site.Languages;

/// <summary>
/// Characters that nobody sees and no text needs: C0 and C1 controls but tab and line feed, and the bidirectional
/// controls, which can make a text or a name read otherwise than it is.
/// </summary>
public static class ControlCharacters
{
    public static char? FirstIn(string text)
    {
        foreach (var letter in text)
            if (Contains(letter)) return letter;
        return null;
    }

    public static bool Contains(char letter) =>
        (char.IsControl(letter) && letter is not ('\t' or '\n'))
        || letter is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\u200E' or '\u200F' or '\u061C' or '\uFEFF';
}
