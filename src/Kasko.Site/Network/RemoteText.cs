using System.Globalization;
using System.Text;

namespace Kasko.Site.Network;

/// <summary>Text that came over the network and goes into our files and messages.</summary>
internal static class RemoteText
{
    private const int Longest = 160;

    /// <summary>
    /// One short line of ordinary characters. Control and format characters could steer a terminal or turn a line
    /// around, and brackets and braces mean something in our dialect: none of them belongs in a title or a code.
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
