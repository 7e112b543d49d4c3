namespace Kasko.Site.Quoting;

/// <summary>Texts in a Caddyfile.</summary>
internal static class CaddyText
{
    /// <summary>
    /// They enclose a placeholder for a value of the environment or the request, also inside quotation marks and comments.
    /// </summary>
    private const string Placeholders = "{}";

    /// <summary>Characters that a matcher or an address would read as a wildcard, an encoded character, a query or a fragment.</summary>
    private const string PathCharacters = "%*?#\"\\";

    /// <summary>
    /// A token in quotation marks. A backslash is literal there unless a quotation mark follows, and cannot itself be
    /// escaped, so it is percent-encoded.
    /// </summary>
    public static string Quoted(string text) =>
        "\"" + UrlText.Without(Placeholders + "\\", text).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    /// <summary>A path to match, or to send a browser to.</summary>
    public static string Path(string path) => Quoted(UrlText.Without(PathCharacters, path));

    /// <summary>Matches everything in a folder.</summary>
    public static string Below(string folder) => Quoted(UrlText.Without(PathCharacters, folder) + "*");

    /// <summary>The rest of a comment line, which a backslash at its end would continue on the next line.</summary>
    public static string Comment(string text) => UrlText.Without(Placeholders + "\\", text);
}
