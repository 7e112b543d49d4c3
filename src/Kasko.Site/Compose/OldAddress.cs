using System.Globalization;
using System.Text;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

internal enum OldAddressFault
{
    None,

    /// <summary>It lies on another site, or leads out of this one.</summary>
    Elsewhere,

    /// <summary>It has a query, which files cannot answer.</summary>
    Query,

    /// <summary>A single word: an address right after the site's own, or a page's former slug.</summary>
    Word,

    /// <summary>A character that not every host and computer takes in an address.</summary>
    Character,
}

/// <summary>
/// An address of the site that it had before, as a person copied it: whole, from the host on, after the site's own
/// address, percent-encoded or not.
/// </summary>
/// <param name="Route">The file that it was read from; null where it cannot be an address of the site.</param>
/// <param name="Detail">With a fault, the part that can stay, or the character that cannot.</param>
internal sealed record OldAddress(Route? Route, OldAddressFault Fault, string Detail)
{
    /// <summary>Besides letters and digits. The others end an address, or mean something to a host or to Windows.</summary>
    private const string AsciiSigns = " -_.~+(),'!&=@;";

    /// <param name="site">Where the site is published.</param>
    public static OldAddress Read(string written, Uri site)
    {
        var address = written.Trim();
        var folder = Uri.UnescapeDataString(site.AbsolutePath);
        var isWhole = address.Contains("://", StringComparison.Ordinal) || address.StartsWith(site.IdnHost + "/", StringComparison.OrdinalIgnoreCase);
        if (isWhole && !TryCutHost(ref address, site)) return Wrong(OldAddressFault.Elsewhere, "");

        // What comes after # never reaches a server; what comes after ? does.
        address = address.Split('#')[0];
        if (address.Split('?', 2) is [var asked, _]) return Wrong(OldAddressFault.Query, asked);

        var path = Uri.UnescapeDataString(address);
        var isWord = !path.Contains('/') && !path.Contains('.');
        if (folder != "/" && TryCutFolder(ref path, folder)) isWord = false;
        else if (isWhole && !path.StartsWith(folder, StringComparison.Ordinal)) return Wrong(OldAddressFault.Elsewhere, "");
        else if (path.StartsWith('/')) path = path[1..];
        return OfPath(path, isWord);
    }

    private static OldAddress OfPath(string path, bool isWord)
    {
        var parts = path.TrimEnd('/').Split('/');
        if (path.Length > 0 && (path.EndsWith("//", StringComparison.Ordinal) || parts.Any(part => part.Length == 0 || part[0] is '.')))
            return Wrong(OldAddressFault.Elsewhere, "");
        if (path.EnumerateRunes().FirstOrDefault(rune => rune.Value != '/' && !IsAllowed(rune)) is { Value: > 0 } refused)
            return Wrong(OldAddressFault.Character, WebAddress.IsControl(refused) ? string.Create(CultureInfo.InvariantCulture, $"U+{refused.Value:X4}") : refused.ToString());
        if (parts.FirstOrDefault(part => part.Length > 0 && part[^1] is '.' or ' ') is { } ended) return Wrong(OldAddressFault.Character, ended[^1..]);
        if (isWord && path.Length > 0) return Wrong(OldAddressFault.Word, path);
        var isFile = path.EndsWith(".html", StringComparison.Ordinal);
        return new OldAddress(isFile ? new Route(path) : Model.Route.OfFolder(path.Length == 0 || path.EndsWith('/') ? path : path + "/"), OldAddressFault.None, "");
    }

    /// <summary>Whether a whole address is one on the site's host; what is left of it then begins with a slash.</summary>
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

    /// <summary>Takes the folder of the site's own address from the front, with its first slash or without.</summary>
    private static bool TryCutFolder(ref string path, string folder)
    {
        var rooted = path.StartsWith('/') ? path : "/" + path;
        if (!(rooted + "/").StartsWith(folder, StringComparison.Ordinal)) return false;
        path = rooted.Length < folder.Length ? "" : rooted[folder.Length..];
        return true;
    }

    private static bool IsAllowed(Rune rune) => rune.IsAscii
        ? Rune.IsLetterOrDigit(rune) || AsciiSigns.Contains((char)rune.Value, StringComparison.Ordinal)
        : Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned) && rune != Rune.ReplacementChar;

    private static OldAddress Wrong(OldAddressFault fault, string detail) => new(null, fault, detail);
}
