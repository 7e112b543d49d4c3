using System.Text.RegularExpressions;

namespace Kasko.Site.Render;

/// <summary>
/// A page for reading from a disk, without a web server: links to folders name <c>index.html</c>, and the policy is
/// omitted, since browsers disagree about what a file's own origin is.
/// </summary>
public static partial class DiskPage
{
    public static string Of(string html) => Link().Replace(WithoutPolicy(html), match => $"{match.Groups["before"]}{ToFile(match.Groups["address"].Value)}");

    public static string WithoutPolicy(string html) => Policy().Replace(html, "");

    private static string ToFile(string address)
    {
        if (address.Length == 0 || address[0] is '/' or '#' or '?' || address.Contains(':', StringComparison.Ordinal)) return address;
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? address : address[..end];
        if (path is "." or ".." || path.EndsWith("/..", StringComparison.Ordinal)) path += "/";
        return path.EndsWith('/') ? $"{path}index.html{(end < 0 ? "" : address[end..])}" : address;
    }

    [GeneratedRegex("""(?<before><(?:(?:a|link)\b[^>]*?\shref|form\b[^>]*?\saction)=")(?<address>[^"]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("""<meta http-equiv="Content-Security-Policy"[^>]*>""", RegexOptions.CultureInvariant)]
    private static partial Regex Policy();
}
