namespace Kasko.Site.Model;

/// <summary>Reads the target of a link in Markdown, from its text alone.</summary>
public static class LinkTarget
{
    private static readonly string[] AllowedSchemes = ["https", "http", "mailto", "tel"];

    /// <summary>The address of the top of the current page.</summary>
    public const string Top = "#top";

    /// <summary>Whether a browser goes to the top of the page for an anchor that does not exist (HTML Standard, 7.4.6.4).</summary>
    public static bool IsTop(string anchor) => anchor.Equals("top", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a target is the top of the current page.</summary>
    public static bool IsTopOfPage(string target) => target == "#" || target.Equals(Top, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The scheme in lower case, or null for a relative address. White space and control characters are skipped, as in browsers.
    /// </summary>
    public static string? Scheme(string target)
    {
        var colon = target.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || target.AsSpan(0, colon).IndexOfAny("/?#") >= 0) return target.StartsWith("//", StringComparison.Ordinal) ? "//" : null;
        return string.Concat(target[..colon].Where(letter => letter > ' ' && !char.IsControl(letter))).ToLowerInvariant();
    }

    public static bool IsAllowed(string target) => Scheme(target) is not { } scheme || AllowedSchemes.Contains(scheme);

    public static bool IsOutside(string target) => Scheme(target) is not null;

    /// <summary>Whether a web address contains a user name or a password (RFC 3986, 3.2.1).</summary>
    public static bool HasUser(string target) =>
        Scheme(target) is "http" or "https" && Uri.TryCreate(target, UriKind.Absolute, out var address) && address.UserInfo.Length > 0;

    /// <summary>The file and the anchor of a relative address; either may be empty.</summary>
    public static (string File, string Anchor) Split(string target)
    {
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var file = hash < 0 ? target : target[..hash];
        return (Uri.UnescapeDataString(file), hash < 0 ? "" : Uri.UnescapeDataString(target[(hash + 1)..]));
    }
}
