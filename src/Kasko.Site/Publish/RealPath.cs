namespace Kasko.Site.Publish;

internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>An absolute path with all links resolved; parts that do not exist are kept.</summary>
    public static string Of(string path) => Of(Path.GetFullPath(path), MostLinks);

    /// <summary>Whether a folder is the other folder or contains it; both as returned by <see cref="Of(string)"/>.</summary>
    public static bool IsOrHolds(string folder, string other)
    {
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return string.Equals(folder, other, comparison)
            || other.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, comparison);
    }

    private static string Of(string path, int linksLeft)
    {
        var resolved = Path.GetPathRoot(path)!;
        var names = path[resolved.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < names.Length; i++)
        {
            var next = Path.Join(resolved, names[i]);
            if (linksLeft > 0 && new FileInfo(next).LinkTarget is { } target)
            {
                var rest = string.Join(Path.DirectorySeparatorChar, names[(i + 1)..]);
                return Of(Path.GetFullPath(Path.Join(Path.GetFullPath(target, resolved), rest)), linksLeft - 1);
            }

            resolved = next;
        }

        return Path.TrimEndingDirectorySeparator(resolved);
    }
}
