using Kasko.Site.Quoting;

namespace Kasko.Site.Preview;

/// <summary>A page as a preview shows it: with the panel, and with the script that refreshes it.</summary>
internal static class PreviewPage
{
    /// <summary>The address of the preview's own files.</summary>
    public const string Folder = "_preview/";

    private const string PolicyStart = "default-src 'none'";
    private const string Scripts = "script-src ";

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
        if (policy < 0) return html;
        var scripts = html.IndexOf(Scripts, policy, html.IndexOf('>', policy) - policy, StringComparison.Ordinal);
        return scripts < 0 ? html.Insert(policy + PolicyStart.Length, $"; {Scripts}'self'") : html.Insert(scripts + Scripts.Length, "'self' ");
    }

    /// <summary>Before the last such tag, or at the end.</summary>
    private static string Insert(string html, string before, string text)
    {
        var place = html.LastIndexOf(before, StringComparison.OrdinalIgnoreCase);
        return html.Insert(place < 0 ? html.Length : place, text);
    }
}
