using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Security;

/// <summary>
/// What a page may load (Content Security Policy Level 3): pictures and styles that lie beside it and nothing else. No
/// script at all; what a page says to search engines is data, which no policy forbids.
/// </summary>
public sealed class ContentPolicy
{
    private static readonly string[] FontEndings = [".woff2", ".woff", ".ttf", ".otf"];

    private readonly string _pictures;
    private readonly bool _hasFonts;
    private readonly bool _hasDocuments;

    /// <param name="files">What is published beside the pages; tells what pages have a use for.</param>
    public ContentPolicy(IReadOnlyCollection<Output> files)
    {
        var hasPicturesInStyles = files.Any(file => file.Path.EndsWith(".css", StringComparison.Ordinal)
            && Encoding.UTF8.GetString(file.Bytes.Span).Contains("data:image/", StringComparison.Ordinal));
        _pictures = hasPicturesInStyles ? "'self' data:" : "'self'";
        _hasFonts = files.Any(file => FontEndings.Contains(Path.GetExtension(file.Path)));
        _hasDocuments = files.Any(file => file.Path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The policy of one page, to stand inside it.</summary>
    /// <param name="styles">The page's own, see <see cref="InlineStyles"/>.</param>
    public string OfPage(IEnumerable<string> styles) => string.Join("; ", Common(styles));

    /// <summary>
    /// One policy for every answer of a server. It allows what any page may; each page narrows it down by its own. Only
    /// here can a page refuse to be framed. A browser shows a PDF by what it counts as a plugin.
    /// </summary>
    /// <param name="styles">Those of all pages.</param>
    public string OfAnswers(IEnumerable<string> styles) => string.Join("; ",
        [.. Common(styles.Distinct().Order(StringComparer.Ordinal)), .. _hasDocuments ? (string[])["object-src 'self'"] : [], "frame-ancestors 'none'"]);

    private IEnumerable<string> Common(IEnumerable<string> styles) =>
    [
        "default-src 'none'",
        $"img-src {_pictures}",
        string.Join(' ', ["style-src 'self'", .. styles]),
        .. _hasFonts ? (string[])["font-src 'self'"] : [],
        // Nothing here connects; programs that judge a page fetch robots.txt through it.
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ];
}
