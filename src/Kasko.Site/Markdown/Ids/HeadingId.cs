using System.Text;
using Kasko.Site.Languages;

namespace Kasko.Site.Markdown.Ids;

/// <summary>A heading's text as an id: lower-case letters and digits of any script, and single hyphens.</summary>
public static class HeadingId
{
    /// <summary>The length of most headings at most, in UTF-16 code units.</summary>
    private const int Usual = 256;

    /// <summary>Such as <c>så-går-det</c> of “Så går det!”; empty when no letter and no digit is left.</summary>
    public static string Of(string text)
    {
        Span<char> id = text.Length <= Usual ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        var gap = false;
        foreach (var rune in Nfc.Of(text).EnumerateRunes())
        {
            if (rune.IsBmp && WordCharacters.IsIgnored((char)rune.Value)) continue;
            var belongsToLetter = length > 0 && !gap && IsCombining(rune);
            if (!Rune.IsLetterOrDigit(rune) && !belongsToLetter)
            {
                gap = length > 0;
                continue;
            }
            if (gap) id[length++] = '-';
            gap = false;
            length += Rune.ToLowerInvariant(rune).EncodeToUtf16(id[length..]);
        }
        return id[..length].ToString();
    }

    private static bool IsCombining(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
