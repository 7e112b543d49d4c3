using Kasko.Site.Languages;

namespace Kasko.Site.Model;

/// <summary>Paths of files below the site's folder, always with forward slashes.</summary>
public static class SitePath
{
    /// <summary>Longer paths are made on the heap, in UTF-16 units.</summary>
    internal const int LongestOnStack = 512;

    private const string UpOne = "../";

    /// <summary>Resolves a relative path from a folder; null when it leads out of the site.</summary>
    public static string? Resolve(ReadOnlySpan<char> folder, ReadOnlySpan<char> relative)
    {
        var longest = folder.Length + 1 + relative.Length;
        var path = longest <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[longest];
        return Resolve(folder, relative, path) is { } length ? path[..length].ToString() : null;
    }

    /// <summary>The same, written into a memory that is longer than both; the result is its length.</summary>
    public static int? Resolve(ReadOnlySpan<char> folder, ReadOnlySpan<char> relative, Span<char> path)
    {
        if (relative.StartsWith('/')) return null;
        var length = Append(folder.Trim('/'), path, 0);
        var rest = relative;
        while (true)
        {
            var slash = rest.IndexOf('/');
            var part = slash < 0 ? rest : rest[..slash];
            if (part is "..")
            {
                if (length == 0) return null;
                length = Math.Max(0, path[..length].LastIndexOf('/'));
            }
            else if (part is not ".")
            {
                length = Append(part, path, length);
            }

            if (slash < 0) return length;
            rest = rest[(slash + 1)..];
        }
    }

    /// <summary>Writes a part after those that a path has, and returns the path's new length.</summary>
    public static int Append(ReadOnlySpan<char> part, Span<char> path, int length)
    {
        if (part.IsEmpty) return length;
        if (length > 0) path[length++] = '/';
        part.CopyTo(path[length..]);
        return length + part.Length;
    }

    /// <summary>The relative path from a folder to a file, such as <c>../goals/services.sv.md</c>.</summary>
    public static string Relative(string fromFolder, ReadOnlySpan<char> path)
    {
        if (fromFolder.Length > 0 && !fromFolder.EndsWith('/')) fromFolder += "/";
        var same = fromFolder.AsSpan().CommonPrefixLength(path);
        var common = path[..same].LastIndexOf('/') + 1;
        var up = UpOne.Length * fromFolder.AsSpan(common).Count('/');
        var below = path[common..];
        return string.Create(up + below.Length, below, static (relative, below) =>
        {
            var up = relative.Length - below.Length;
            for (var start = 0; start < up; start += UpOne.Length) UpOne.CopyTo(relative[start..]);
            below.CopyTo(relative[up..]);
        });
    }

    /// <summary>
    /// A key that is equal for two paths that are one file on some file system: case and Unicode normalization are ignored.
    /// </summary>
    public static string Folded(string path) => Nfc.Of(path).ToUpperInvariant().ToLowerInvariant();

    /// <summary>The folders above a path, the innermost first.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            yield return path[..slash];
    }
}
