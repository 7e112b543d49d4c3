namespace Kasko.Site.Model;

/// <summary>The place where something is published.</summary>
/// <param name="File">The file below the published folder, such as <c>sv/varden/index.html</c>.</param>
/// <param name="Anchor">The id of a part of the page; null for the whole page.</param>
public readonly record struct Route(string File, string? Anchor = null)
{
    private const string Index = "index.html";

    /// <summary>The file's folder with a final slash; empty for the published folder itself.</summary>
    public string Folder => File[..(File.LastIndexOf('/') + 1)];

    /// <summary>The address below the base URL: a folder rather than its index file.</summary>
    public string Address => $"{Path}{Fragment}";

    /// <summary>The address without its fragment.</summary>
    internal ReadOnlySpan<char> Path => File == Index || File.EndsWith("/" + Index, StringComparison.Ordinal) ? File.AsSpan(0, File.Length - Index.Length) : File;

    /// <summary>The anchor as an address has it, with its number sign; empty for the whole page.</summary>
    internal string Fragment => Anchor is null ? "" : "#" + Uri.EscapeDataString(Anchor);

    public static Route OfFolder(string folder) => new(folder + Index);
}

/// <summary>Writes addresses relative to one page.</summary>
/// <param name="from">The page.</param>
/// <param name="basePath">The base URL's path, for a page that is shown at any depth (a 404) and so cannot use relative
/// addresses; otherwise null.</param>
public sealed class Hrefs(Route from, string? basePath)
{
    private readonly string _folder = from.Folder;

    public string To(Route route)
    {
        if (basePath is not null) return basePath + route.Address;
        if (route.File == from.File && route.Anchor is not null) return route.Fragment;
        var relative = SitePath.Relative(_folder, route.Path);
        return (relative.Length == 0 ? "./" : relative) + route.Fragment;
    }
}
