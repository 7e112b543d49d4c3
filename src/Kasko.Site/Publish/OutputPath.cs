using System.Text;
using Kasko.Site.Languages;

namespace Kasko.Site.Publish;

/// <summary>The paths a site may publish to: relative, with forward slashes, and never out of the folder.</summary>
internal static class OutputPath
{
    public static bool IsSafe(string path) =>
        path.Length > 0
        && !path.EnumerateRunes().Any(rune => Rune.IsControl(rune) || rune == Rune.ReplacementChar || rune.Value is '\\')
        && path.Split('/').All(name => name is not ("" or "." or ".."));

    /// <summary>The same for two paths that are one file on some computer: upper and lower case are not told apart.</summary>
    public static string Folded(string path) => Composition.Compose(path).ToUpperInvariant().ToLowerInvariant();

    /// <summary>The folders a path lies in, the innermost first.</summary>
    public static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
            yield return path[..slash];
    }
}
