namespace Kasko.Site.Model;

/// <summary>Where something is published.</summary>
/// <param name="File">The file below the published folder, as <c>sv/varden/index.html</c>.</param>
/// <param name="Anchor">The id of the part of the page that is meant, if not the whole.</param>
public readonly record struct Route(string File, string? Anchor = null)
{
    private const string Index = "index.html";

    /// <summary>The folder of the file with its last slash; empty for the published folder itself.</summary>
    public string Folder => File[..(File.LastIndexOf('/') + 1)];

    /// <summary>The address below the base URL: a folder rather than its index file.</summary>
    public string Address => (File == Index || File.EndsWith("/" + Index, StringComparison.Ordinal) ? Folder : File)
        + (Anchor is null ? "" : "#" + Uri.EscapeDataString(Anchor));

    public static Route OfFolder(string folder) => new(folder + Index);
}

/// <summary>Writes addresses as seen from one page.</summary>
/// <param name="from">The page.</param>
/// <param name="basePath">The base URL's path, for a page that is shown at any depth (a 404) and so cannot use relative addresses; otherwise null.</param>
public sealed class Hrefs(Route from, string? basePath)
{
    public string To(Route route)
    {
        if (basePath is not null) return basePath + route.Address;
        if (route.File == from.File && route.Anchor is not null) return route.Address[route.Address.IndexOf('#', StringComparison.Ordinal)..];
        var relative = SitePath.Relative(from.Folder, route.Address);
        return relative.Length == 0 || relative[0] == '#' ? "./" + relative : relative;
    }
}
