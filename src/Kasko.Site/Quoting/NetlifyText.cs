namespace Kasko.Site.Quoting;

/// <summary>
/// Texts in <c>_headers</c> and <c>_redirects</c>, the files of Netlify and Cloudflare Pages. Fields end at spaces and
/// lines, a colon begins a placeholder and an asterisk is a wildcard; nothing can be escaped, so all is percent-encoded.
/// </summary>
internal static class NetlifyText
{
    public static string Path(string path) => UrlText.Path(path);

    /// <summary>The value of a header field: the rest of the line.</summary>
    public static string HeaderValue(string text) => UrlText.OnOneLine(text);
}
