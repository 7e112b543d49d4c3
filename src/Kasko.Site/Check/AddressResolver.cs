using Kasko.Site.Model;

namespace Kasko.Site.Check;

/// <summary>Where an address leads.</summary>
/// <param name="Path">The output's path; null when the address is outside the site.</param>
/// <param name="Anchor">The anchor, decoded; null for the page as a whole.</param>
internal readonly record struct Destination(bool IsOutside, string? Path, string? Anchor);

/// <summary>Finds the published file for an address, as a web server would.</summary>
/// <param name="baseUrl">The address that the site is published at.</param>
/// <param name="known">Paths that most addresses lead to: they are returned instead of new strings; null for none.</param>
internal sealed class AddressResolver(Uri baseUrl, HashSet<string>? known = null)
{
    private const string Index = "index.html";

    private static readonly Destination Outside = new(IsOutside: true, null, null);

    private readonly string _origin = baseUrl.GetLeftPart(UriPartial.Authority);
    private readonly string _basePath = baseUrl.AbsolutePath.EndsWith('/') ? baseUrl.AbsolutePath : baseUrl.AbsolutePath + "/";
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known = (known ?? []).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="from">The page that contains the address.</param>
    public Destination Find(string from, string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? null : Uri.UnescapeDataString(address[(hash + 1)..]);
        var path = address.AsSpan(0, hash < 0 ? address.Length : hash);
        if (path.IndexOf('?') is >= 0 and var query) path = path[..query];

        if (path.StartsWith(_origin, StringComparison.OrdinalIgnoreCase) && path.Length > _origin.Length && path[_origin.Length] == '/')
            path = path[_origin.Length..];
        else if (path.StartsWith("//", StringComparison.Ordinal) || HasScheme(path)) return Outside;

        if (path.Length == 0) return new Destination(IsOutside: false, from, anchor);
        if (path[0] != '/') return new Destination(IsOutside: false, Resolve(FolderOf(from), path), anchor);
        if (!path.StartsWith(_basePath, StringComparison.Ordinal)) return path.SequenceEqual(_basePath.AsSpan().TrimEnd('/')) ? new Destination(IsOutside: false, null, anchor) : Outside;
        return new Destination(IsOutside: false, Resolve("", path[_basePath.Length..]), anchor);
    }

    private string? Resolve(ReadOnlySpan<char> folder, ReadOnlySpan<char> relative)
    {
        if (relative.Contains('%')) relative = Uri.UnescapeDataString(relative);
        var longest = folder.Length + relative.Length + Index.Length + 2;
        var path = longest <= SitePath.LongestOnStack ? stackalloc char[SitePath.LongestOnStack] : new char[longest];
        if (SitePath.Resolve(folder, relative, path) is not { } length) return null;
        if (IsFolder(relative)) length = SitePath.Append(Index, path, length);
        return _known.TryGetValue(path[..length], out var file) ? file : path[..length].ToString();
    }

    private static bool IsFolder(ReadOnlySpan<char> path) =>
        path is [] or [.., '/'] or "." or ".." || path.EndsWith("/.", StringComparison.Ordinal) || path.EndsWith("/..", StringComparison.Ordinal);

    private static ReadOnlySpan<char> FolderOf(string path) => path.AsSpan(0, path.LastIndexOf('/') + 1);

    private static bool HasScheme(ReadOnlySpan<char> address)
    {
        var colon = address.IndexOf(':');
        return colon > 0 && !address[..colon].ContainsAny('/', '?', '#');
    }
}
