using System.Net;
using System.Text.RegularExpressions;
using Kasko.Site.Render;

namespace Kasko.Site.Pdf;

/// <summary>
/// A published page for printing to PDF from a disk. Links lead to the public addresses, because the document is read
/// elsewhere; those within the page stay. The theme prints the addresses of links to other sites; those of the site itself
/// are left out.
/// </summary>
internal static partial class PrintedPage
{
    private const string Paper = "<style>@page { size: A4 } a[data-internal]::after { content: none }</style></head>";

    /// <param name="address">The page's public address.</param>
    public static string Of(string html, Uri address) =>
        Link().Replace(DiskPage.WithoutPolicy(html).Replace("</head>", Paper, StringComparison.Ordinal), match => Absolute(match, address));

    private static string Absolute(Match link, Uri address)
    {
        var href = WebUtility.HtmlDecode(link.Groups["href"].Value);
        var isOfSite = !href.StartsWith('#') && Uri.TryCreate(href, UriKind.Relative, out _);
        return isOfSite ? $"{link.Groups["before"]}{WebUtility.HtmlEncode(new Uri(address, href).AbsoluteUri)}\" data-internal" : link.Value;
    }

    [GeneratedRegex(@"(?<before><a\b[^>]*?\shref="")(?<href>[^""]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
