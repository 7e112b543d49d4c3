using System.Text;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Hosts;

/// <summary>Paths and texts as hosts' files can hold them.</summary>
internal static class HostPath
{
    /// <summary>Percent-encoded as it travels (RFC 3986), with its slashes.</summary>
    public static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>As it is, but for the characters that mean something to the host: those are percent-encoded.</summary>
    /// <param name="special">Those characters, in ASCII.</param>
    public static string Encoded(string path, string special) =>
        Encoded(path, rune => rune.IsAscii && special.Contains((char)rune.Value, StringComparison.Ordinal));

    /// <summary>
    /// Without line breaks and control characters: those are percent-encoded. Settings and content that have them are
    /// refused where they are read; this is so that no other way leads into a host's file.
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
