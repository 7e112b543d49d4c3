using Kasko.Site.Model;

namespace Kasko.Site.Check;

/// <summary>Where an address leads.</summary>
/// <param name="Path">The output's path; null when the address is outside the site.</param>
/// <param name="Anchor">The anchor, decoded; null for the page as a whole.</param>
internal readonly record struct Destination(bool IsOutside, string? Path, string? Anchor);

/// <summary>Finds the published file for an address, as a web server would.</summary>
/// <param name="baseUrl">The address that the site is published at.</param>
internal sealed class AddressResolver(Uri baseUrl)
{
    private const string Index = "index.html";

    private static readonly Destination Outside = new(IsOutside: true, null, null);

    private readonly string _origin = baseUrl.GetLeftPart(UriPartial.Authority);
    private readonly string _basePath = baseUrl.AbsolutePath.EndsWith('/') ? baseUrl.AbsolutePath : baseUrl.AbsolutePath + "/";

    /// <param name="from">The page that contains the address.</param>
    public Destination Find(string from, string address)
    {
        var (path, anchor) = Split(address);
        if (path.StartsWith(_origin, StringComparison.OrdinalIgnoreCase) && path.Length > _origin.Length && path[_origin.Length] == '/')
            path = path[_origin.Length..];
        else if (path.StartsWith("//", StringComparison.Ordinal) || HasScheme(path)) return Outside;

        if (path.Length == 0) return new Destination(IsOutside: false, from, anchor);
        if (path[0] != '/') return new Destination(IsOutside: false, Resolve(FolderOf(from), path), anchor);
        if (!path.StartsWith(_basePath, StringComparison.Ordinal)) return path == _basePath.TrimEnd('/') ? new Destination(IsOutside: false, null, anchor) : Outside;
        return new Destination(IsOutside: false, Resolve("", path[_basePath.Length..]), anchor);
    }

    private static (string Path, string? Anchor) Split(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? null : Uri.UnescapeDataString(address[(hash + 1)..]);
        var path = hash < 0 ? address : address[..hash];
        var query = path.IndexOf('?', StringComparison.Ordinal);
        return (query < 0 ? path : path[..query], anchor);
    }

    private static string? Resolve(ReadOnlySpan<char> folder, string relative)
    {
        var decoded = Uri.UnescapeDataString(relative);
        if (SitePath.Resolve(folder, decoded) is not { } path) return null;
        var isFolder = decoded.Length == 0 || decoded[^1] == '/' || decoded is "." or ".." || decoded.EndsWith("/.", StringComparison.Ordinal)
            || decoded.EndsWith("/..", StringComparison.Ordinal);
        return !isFolder ? path : path.Length == 0 ? Index : $"{path}/{Index}";
    }

    private static ReadOnlySpan<char> FolderOf(string path) => path.AsSpan(0, path.LastIndexOf('/') + 1);

    private static bool HasScheme(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && !address.AsSpan(0, colon).ContainsAny('/', '?', '#');
    }
}
