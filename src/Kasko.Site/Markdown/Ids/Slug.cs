using System.Text;
using Kasko.Site.Languages;

namespace Kasko.Site.Markdown.Ids;

/// <summary>A text as part of an address: ASCII letters, digits and single hyphens.</summary>
public static class Slug
{
    /// <summary>Such as <c>hallbar-utveckling</c> of “Hållbar utveckling”; empty when no Latin letter and no digit is left.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        var gap = false;
        foreach (var character in text)
        {
            if (WordCharacters.IsIgnored(character) || Nfc.IsMark(character)) continue;
            var letter = char.ToLowerInvariant(Nfc.WithoutMark(character));
            ReadOnlySpan<char> letters = char.IsAsciiLetterOrDigit(letter) ? [letter] : Ascii(letter);
            if (letters.IsEmpty)
            {
                gap = slug.Length > 0;
                continue;
            }
            if (gap) slug.Append('-');
            gap = false;
            slug.Append(letters);
        }
        return slug.ToString();
    }

    private static string Ascii(char letter) => letter switch
    {
        'æ' => "ae",
        'ø' => "o",
        'œ' => "oe",
        'đ' or 'ð' => "d",
        'ŋ' => "n",
        'ŧ' => "t",
        'þ' => "th",
        'ß' or 'ẞ' => "ss",
        'ł' => "l",
        'ħ' => "h",
        'ǥ' => "g",
        'ʒ' => "z",
        'ı' => "i",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬀ' => "ff",
        _ => "",
    };
}
