namespace Kasko.Site.Quoting;

/// <summary>Texts in the configuration of nginx.</summary>
internal static class NginxText
{
    /// <summary>A parameter in quotation marks.</summary>
    public static string Quoted(string text) => $"\"{Inner(text)}\"";

    /// <summary>
    /// What is between quotation marks, which backslashes escape there. A <c>$</c> would begin a variable, and nginx cannot
    /// escape it, so it is percent-encoded.
    /// </summary>
    public static string Inner(string text) => Escaped(text).Replace("$", "%24", StringComparison.Ordinal);

    /// <summary>The decoded path of a location, in which nginx knows no variables.</summary>
    public static string Path(string path) => $"\"{Escaped(path)}\"";

    /// <summary>The rest of a comment line.</summary>
    public static string Comment(string text) => UrlText.OnOneLine(text);

    private static string Escaped(string text) =>
        UrlText.OnOneLine(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
