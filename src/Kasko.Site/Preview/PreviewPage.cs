using Kasko.Site.Quoting;

namespace Kasko.Site.Preview;

/// <summary>A page as a preview shows it: with the panel, and with the script that refreshes it.</summary>
internal static class PreviewPage
{
    /// <summary>The address of the preview's own files.</summary>
    public const string Folder = "_preview/";

    private const string PolicyStart = "default-src 'none'";

    public static string Of(string html, string panel, string version)
    {
        var head =
            $"""
            <link rel="stylesheet" href="/{Folder}preview.css">
            <script src="/{Folder}preview.js" data-version="{HtmlText.Escape(version)}" defer></script>

            """;
        html = Insert(html, "</body>", panel);
        html = Insert(html, "</head>", head);
        // The page's own policy still applies to what the page itself contains, except that this script may run.
        var policy = html.IndexOf(PolicyStart, StringComparison.Ordinal);
        return policy < 0 ? html : html.Insert(policy + PolicyStart.Length, "; script-src 'self'");
    }

    /// <summary>Before the last such tag, or at the end.</summary>
    private static string Insert(string html, string before, string text)
    {
        var place = html.LastIndexOf(before, StringComparison.OrdinalIgnoreCase);
        return html.Insert(place < 0 ? html.Length : place, text);
    }
}
