using System.Globalization;
using System.Text;

namespace Kasko.Site.Model;

/// <summary>A web address that someone gave, in settings or on the command line.</summary>
public static class WebAddress
{
    /// <summary>
    /// Whether a control character or a line break is in the address, percent-encoded or not. None has a use, and in the
    /// file of a web server it would begin a line of its own.
    /// </summary>
    public static bool HasControls(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Uri.UnescapeDataString(address.AbsoluteUri).EnumerateRunes().Any(IsControl);
    }

    /// <summary>Whether a character is a control character or ends a line.</summary>
    public static bool IsControl(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
