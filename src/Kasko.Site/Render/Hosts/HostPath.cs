using System.Text;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Hosts;

/// <summary>Encodes paths and texts for hosts' configuration files.</summary>
internal static class HostPath
{
    /// <summary>Percent-encoded as in requests (RFC 3986), except slashes.</summary>
    public static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>Unchanged except for characters with a meaning for the host, which are percent-encoded.</summary>
    /// <param name="special">Those characters, in ASCII.</param>
    public static string Encoded(string path, string special) =>
        Encoded(path, rune => rune.IsAscii && special.Contains((char)rune.Value, StringComparison.Ordinal));

    /// <summary>
    /// Percent-encodes line breaks and control characters. Settings and content with such characters are refused when
    /// they are loaded; this is a second protection for the hosts' files.
    /// </summary>
    public static string OnOneLine(string text) => Encoded(text, _ => false);

    private static string Encoded(string text, Func<Rune, bool> isSpecial)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var letter = rune.ToString();
            encoded.Append(isSpecial(rune) || WebAddress.IsControl(rune) ? string.Concat(Encoding.UTF8.GetBytes(letter).Select(octet => $"%{octet:X2}")) : letter);
        }

        return encoded.ToString();
    }
}
