using System.Globalization;
using System.Text;

namespace Kasko.Site.Network;

/// <summary>Text from other servers that is written to files and messages.</summary>
internal static class RemoteText
{
    private const int Longest = 160;

    /// <summary>
    /// One short line of ordinary characters. Removes control and format characters, which could affect a terminal or
    /// the text direction, and brackets and braces, which have a meaning in the Markdown dialect: titles and codes need
    /// none of them.
    /// </summary>
    public static string OneLine(string text)
    {
        var plain = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (plain.Length >= Longest) return plain.ToString().TrimEnd() + "…";
            plain.Append(Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
                UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate => "",
                _ => rune.Value switch
                {
                    '[' or '{' => "(",
                    ']' or '}' => ")",
                    '<' => "‹",
                    '>' => "›",
                    '\\' => "/",
                    _ => rune.ToString(),
                },
            });
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
