using System.Text;
using Kasko.Site.Languages;

namespace Kasko.Site.Markdown.Ids;

/// <summary>A heading's text as an id: lower-case letters and digits of any script, and single hyphens.</summary>
public static class HeadingId
{
    /// <summary>Such as <c>så-går-det</c> of “Så går det!”; empty when no letter and no digit is left.</summary>
    public static string Of(string text)
    {
        var id = new StringBuilder(text.Length);
        var gap = false;
        foreach (var rune in Nfc.Of(text).EnumerateRunes())
        {
            if (rune.IsBmp && WordCharacters.IsIgnored((char)rune.Value)) continue;
            var belongsToLetter = id.Length > 0 && !gap && IsCombining(rune);
            if (!Rune.IsLetterOrDigit(rune) && !belongsToLetter)
            {
                gap = id.Length > 0;
                continue;
            }
            if (gap) id.Append('-');
            gap = false;
            id.Append(Rune.ToLowerInvariant(rune));
        }
        return id.ToString();
    }

    private static bool IsCombining(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
