using System.Globalization;
using System.Text;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

internal enum OldAddressFault
{
    None,

    /// <summary>It is on another site, or leads out of this one.</summary>
    OutsideSite,

    /// <summary>A single word: either an address directly below the site's base URL, or a page's former slug.</summary>
    Word,

    /// <summary>It contains a character that some hosts or systems do not accept in an address.</summary>
    Character,
}

/// <summary>
/// A former address of the site as a person copied it: complete, or from the host on, or the part after the base URL;
/// percent-encoded or not.
/// </summary>
/// <param name="Former">Null when it cannot be an address of the site.</param>
/// <param name="Detail">With a fault, the part that can be kept, or the character that cannot.</param>
internal sealed record OldAddress(FormerAddress? Former, OldAddressFault Fault, string Detail)
{
    /// <summary>Allowed besides letters and digits. Other characters end an address, or have a meaning for a host or for Windows.</summary>
    private const string AsciiSigns = " -_.~+(),'!&=@;$";

    /// <summary>In a query nearly everything is allowed; these have a meaning for a host.</summary>
    private const string NotInQuery = "*{}\\\"";

    /// <param name="site">The site's base URL.</param>
    public static OldAddress Read(string written, Uri site)
    {
        // A browser does not send what comes after # to a server.
        var parts = written.Trim().Split('#')[0].Split('?', 2);
        var address = parts[0];
        var query = parts.Length > 1 ? AddressQuery.Read(parts[1]) : AddressQuery.None;
        if (Refused(query) is { } character) return Wrong(OldAddressFault.Character, character);
        return Read(address, query, site);
    }

    private static OldAddress Read(string address, AddressQuery query, Uri site)
    {
        var folder = Uri.UnescapeDataString(site.AbsolutePath);
        var isWhole = address.Contains("://", StringComparison.Ordinal) || address.StartsWith(site.IdnHost + "/", StringComparison.OrdinalIgnoreCase);
        if (isWhole && !TryCutHost(ref address, site)) return Wrong(OldAddressFault.OutsideSite, "");

        var path = Uri.UnescapeDataString(address);
        var isWord = query.IsEmpty && !path.Contains('/') && !path.Contains('.');
        if (folder != "/" && TryCutFolder(ref path, folder)) isWord = false;
        else if (isWhole && !path.StartsWith(folder, StringComparison.Ordinal)) return Wrong(OldAddressFault.OutsideSite, "");
        else if (path.StartsWith('/')) path = path[1..];
        return OfPath(path, query, isWord);
    }

    private static OldAddress OfPath(string path, AddressQuery query, bool isWord)
    {
        var parts = path.TrimEnd('/').Split('/');
        if (path.Length > 0 && (path.EndsWith("//", StringComparison.Ordinal) || parts.Any(part => part.Length == 0 || part[0] is '.')))
            return Wrong(OldAddressFault.OutsideSite, "");
        if (path.EnumerateRunes().FirstOrDefault(rune => rune.Value != '/' && !IsAllowed(rune)) is { Value: > 0 } refused)
            return Wrong(OldAddressFault.Character, Name(refused));
        if (parts.FirstOrDefault(part => part.Length > 0 && part[^1] is '.' or ' ') is { } ended) return Wrong(OldAddressFault.Character, ended[^1..]);
        if (isWord && path.Length > 0) return Wrong(OldAddressFault.Word, path);
        var isFile = path.EndsWith(".html", StringComparison.Ordinal);
        var route = isFile ? new Route(path) : Route.OfFolder(path.Length == 0 || path.EndsWith('/') ? path : path + "/");
        return new OldAddress(new FormerAddress(route, query), OldAddressFault.None, "");
    }

    /// <summary>Whether a complete address is on the site's host; the remainder then begins with a slash.</summary>
    private static bool TryCutHost(ref string address, Uri site)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (!Uri.TryCreate(scheme < 0 ? $"{site.Scheme}://{address}" : address, UriKind.Absolute, out var whole) || whole.Scheme is not ("http" or "https")) return false;
        if (!whole.IdnHost.Equals(site.IdnHost, StringComparison.OrdinalIgnoreCase) || whole.IsDefaultPort != site.IsDefaultPort) return false;
        if (!whole.IsDefaultPort && whole.Port != site.Port) return false;
        var slash = address.IndexOf('/', scheme < 0 ? 0 : scheme + "://".Length);
        address = slash < 0 ? "/" : address[slash..];
        return true;
    }

    /// <summary>Removes the folder of the base URL from the start, with or without a leading slash.</summary>
    private static bool TryCutFolder(ref string path, string folder)
    {
        var withSlash = path.StartsWith('/') ? path : "/" + path;
        if (!(withSlash + "/").StartsWith(folder, StringComparison.Ordinal)) return false;
        path = withSlash.Length < folder.Length ? "" : withSlash[folder.Length..];
        return true;
    }

    /// <summary>The first character of a query that a host would not take as it is.</summary>
    private static string? Refused(AddressQuery query)
    {
        foreach (var rune in query.Parameters.SelectMany(parameter => (parameter.Name + parameter.Value).EnumerateRunes()))
            if (WebAddress.IsControl(rune) || rune == Rune.ReplacementChar || (rune.IsAscii && NotInQuery.Contains((char)rune.Value, StringComparison.Ordinal))) return Name(rune);
        return null;
    }

    private static string Name(Rune rune) => WebAddress.IsControl(rune) ? string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}") : rune.ToString();

    private static bool IsAllowed(Rune rune) => rune.IsAscii
        ? Rune.IsLetterOrDigit(rune) || AsciiSigns.Contains((char)rune.Value, StringComparison.Ordinal)
        : Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned) && rune != Rune.ReplacementChar;

    private static OldAddress Wrong(OldAddressFault fault, string detail) => new(null, fault, detail);
}
