using System.Buffers;

namespace Kasko.Site.Model;

/// <summary>Writes absolute addresses.</summary>
internal static class AbsoluteAddress
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./");

    /// <summary>The address of a path below a folder. Most paths are plain; they are joined, because resolving them takes long.</summary>
    public static string Below(Uri folder, string path)
    {
        var above = folder.AbsoluteUri;
        return IsPlain(path) && above.EndsWith('/') && !above.AsSpan().ContainsAny('?', '#') ? above + path : new Uri(folder, path).AbsoluteUri;
    }

    /// <summary>Whether an address contains a path as it is: no sign needs escaping, and no part leads elsewhere.</summary>
    private static bool IsPlain(string path) =>
        !path.AsSpan().ContainsAnyExcept(Plain) && !path.StartsWith('.') && !path.StartsWith('/') && !path.Contains("/.", StringComparison.Ordinal);
}
