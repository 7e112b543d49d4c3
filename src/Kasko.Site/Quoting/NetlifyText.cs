using System.Text.RegularExpressions;
using Kasko.Site.Model;

namespace Kasko.Site.Quoting;

/// <summary>
/// Texts in <c>_headers</c> and <c>_redirects</c>, the files of Netlify and Cloudflare Pages. Fields end at spaces and
/// lines, a colon begins a placeholder and an asterisk is a wildcard; nothing can be escaped, so these are percent-encoded.
/// Both compare paths as browsers send them.
/// </summary>
internal static partial class NetlifyText
{
    public static string Path(string path) => UrlText.Sent(path);

    /// <summary>The parameters of a query; Netlify compares their values decoded. Null when it cannot read one of them.</summary>
    public static string? Query(AddressQuery query) =>
        query.Parameters.All(parameter => Name().IsMatch(parameter.Name) && Value().IsMatch(parameter.Value)) ? string.Join(' ', query.Parameters.Select(parameter => $"{parameter.Name}={parameter.Value}")) : null;

    /// <summary>The value of a header field: the rest of the line.</summary>
    public static string HeaderValue(string text) => UrlText.OnOneLine(text);

    [GeneratedRegex("^[A-Za-z0-9_.~-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^[^\s:*%#/][^\s*%#]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Value();
}
