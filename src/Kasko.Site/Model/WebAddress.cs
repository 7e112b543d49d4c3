using System.Globalization;
using System.Text;

namespace Kasko.Site.Model;

/// <summary>Validates a web address given in settings or on the command line.</summary>
public static class WebAddress
{
    /// <summary>
    /// Whether an address contains a control character or a line break, percent-encoded or not. They have no use, and
    /// in the configuration file of a web server they could start a new line.
    /// </summary>
    public static bool HasControls(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Uri.UnescapeDataString(address.AbsoluteUri).EnumerateRunes().Any(IsControl);
    }

    /// <summary>The address with its host in ASCII (RFC 5891): <c>https://xn--kask-8qa.example/</c> for <c>https://kaskö.example/</c>.</summary>
    public static Uri InAscii(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.HostNameType is UriHostNameType.Dns && address.Host != address.IdnHost
            ? new UriBuilder(address) { Host = address.IdnHost }.Uri
            : address;
    }

    /// <summary>Whether a character is a control character or ends a line.</summary>
    public static bool IsControl(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
