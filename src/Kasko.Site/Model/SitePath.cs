namespace Kasko.Site.Model;

/// <summary>Paths of files below the site's folder, always with forward slashes.</summary>
public static class SitePath
{
    /// <summary>The path that a relative one names as seen from a folder, or null where it leads out of the site.</summary>
    public static string? Resolve(string folder, string relative)
    {
        if (relative.StartsWith('/')) return null;
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in relative.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }

    /// <summary>How one folder names a path, as in <c>../goals/services.sv.md</c>.</summary>
    public static string Relative(string fromFolder, string path)
    {
        var from = fromFolder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var to = path.Split('/');
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common]) common++;
        return string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join('/', to[common..]);
    }
}
