using System.Text;

namespace Kasko.Site.Publish;

/// <summary>The paths that a site may publish to: relative, with forward slashes, and inside the folder.</summary>
internal static class OutputPath
{
    public static bool IsSafe(string path) =>
        path.Length > 0
        && !path.EnumerateRunes().Any(rune => Rune.IsControl(rune) || rune == Rune.ReplacementChar || rune.Value is '\\')
        && path.Split('/').All(name => name is not ("" or "." or ".."));
}
