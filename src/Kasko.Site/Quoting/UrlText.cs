using System.Text;
using Kasko.Site.Model;

namespace Kasko.Site.Quoting;

/// <summary>Percent-encodes paths and texts (RFC 3986).</summary>
internal static class UrlText
{
    private const string EncodedWhenSent = " \"#%<>?\\^`{|}:*";

    /// <summary>A path as in a request: everything but unreserved characters and slashes is encoded.</summary>
    public static string Path(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>
    /// A path as browsers send it, for hosts that compare it undecoded: parentheses, plus and dollar signs and the like are
    /// unchanged. Colons and asterisks are encoded, since in a rule they have a meaning.
    /// </summary>
    public static string Sent(string path) => string.Concat(path.EnumerateRunes().Select(rune =>
        rune.IsAscii && !Rune.IsControl(rune) && !EncodedWhenSent.Contains((char)rune.Value, StringComparison.Ordinal) ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));

    /// <summary>Unchanged except for the given characters, and for line breaks and control characters.</summary>
    /// <param name="special">Characters in ASCII with a meaning for the reader.</param>
    public static string Without(string special, string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = rune.ToString();
            var isSpecial = WebAddress.IsControl(rune) || (rune.IsAscii && special.Contains((char)rune.Value, StringComparison.Ordinal));
            encoded.Append(isSpecial ? string.Concat(Encoding.UTF8.GetBytes(letter).Select(octet => $"%{octet:X2}")) : letter);
        }

        return encoded.ToString();
    }

    /// <summary>
    /// Encodes line breaks and control characters only. Settings and content with such characters are refused when they
    /// are loaded; this is a second protection for the files of web servers.
    /// </summary>
    public static string OnOneLine(string text) => Without("", text);
}
