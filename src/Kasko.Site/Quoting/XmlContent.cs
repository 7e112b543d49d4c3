using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Xml;

namespace Kasko.Site.Quoting;

/// <summary>Texts in XML: feeds, the sitemap, and drawings, which are also parts of pages.</summary>
internal static class XmlContent
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Indented UTF-8 without a byte order mark, the same bytes on every machine.</summary>
    public static XmlWriterSettings Indented { get; } = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) };

    /// <summary>
    /// Safe as content and in a quoted attribute, of XML and of HTML. Other controls than line breaks and tabs are
    /// replaced too: HTML reads the reference of one as another character (WHATWG HTML, 13.2.5.80).
    /// </summary>
    public static string Escape(string text) => Encoder.Encode(Replaced(text, rune => IsAllowed(rune) && !(Rune.IsControl(rune) && rune.Value >= 0x7F)));

    /// <summary>
    /// Without the characters that XML cannot contain, not even escaped (XML 1.0, 2.2): each is replaced by U+FFFD, as
    /// Unicode recommends.
    /// </summary>
    public static string Allowed(string text) => Replaced(text, IsAllowed);

    private static string Replaced(string text, Func<Rune, bool> isKept)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0) return text;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) kept.Append(isKept(rune) ? rune : Rune.ReplacementChar);
        return kept.ToString();
    }

    private static bool IsAllowed(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
}
