using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Model;
using Kasko.Site.Render.Search;

namespace Kasko.Site.Render.Security;

/// <summary>
/// What a page may load (Content Security Policy Level 3): pictures and styles of the same site, and nothing else. Only
/// the page for searching may run a script, the program's own; a page's data for search engines are not scripts and are
/// always allowed.
/// </summary>
public sealed class ContentPolicy
{
    private static readonly string[] FontEndings = [".woff2", ".woff", ".ttf", ".otf"];
    private static readonly string[] MediaEndings = [".mp3", ".m4a", ".ogg", ".mp4", ".webm"];

    private readonly string _pictures;
    private readonly bool _hasFonts;
    private readonly bool _hasDocuments;
    private readonly bool _hasMedia;
    private readonly bool _hasSearch;

    /// <param name="files">The files published beside the pages; they determine what pages may need.</param>
    /// <param name="hasSearch">Whether the site has a page for searching, which a form on every page leads to.</param>
    public ContentPolicy(IReadOnlyCollection<Output> files, bool hasSearch)
    {
        _hasSearch = hasSearch;
        var hasPicturesInStyles = files.Any(file => file.Path.EndsWith(".css", StringComparison.Ordinal)
            && Encoding.UTF8.GetString(file.Bytes.Span).Contains("data:image/", StringComparison.Ordinal));
        _pictures = hasPicturesInStyles ? "'self' data:" : "'self'";
        _hasFonts = files.Any(file => FontEndings.Contains(Path.GetExtension(file.Path)));
        _hasMedia = files.Any(file => MediaEndings.Contains(Path.GetExtension(file.Path).ToLowerInvariant()));
        _hasDocuments = files.Any(file => file.Path.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The policy of one page, written into the page.</summary>
    /// <param name="styles">The page's inline styles, see <see cref="InlineStyles"/>.</param>
    /// <param name="isSearch">Whether it is the page for searching.</param>
    public string OfPage(IEnumerable<string> styles, bool isSearch = false) => string.Join("; ", Common(styles, isSearch));

    /// <summary>
    /// One policy for all responses of a server. It allows what any page may load; each page restricts it further. Only
    /// a header can forbid framing. Browsers treat the display of a PDF as a plugin, and play a sound or a film that is
    /// opened by itself as part of a page.
    /// </summary>
    /// <param name="styles">The inline styles of all pages.</param>
    public string OfAnswers(IEnumerable<string> styles) => string.Join("; ",
        [.. Common(styles.Distinct().Order(StringComparer.Ordinal), _hasSearch), .. _hasDocuments ? (string[])["object-src 'self'"] : [], .. _hasMedia ? (string[])["media-src 'self'"] : [], "frame-ancestors 'none'"]);

    private IEnumerable<string> Common(IEnumerable<string> styles, bool hasScript) =>
    [
        "default-src 'none'",
        $"img-src {_pictures}",
        string.Join(' ', ["style-src 'self'", .. styles]),
        .. _hasFonts ? (string[])["font-src 'self'"] : [],
        .. hasScript ? (string[])[$"script-src {SearchScript.Hash}"] : [],
        // A search fetches its index and the pages found; auditing tools in the browser fetch robots.txt under this policy.
        "connect-src 'self'",
        "base-uri 'none'",
        _hasSearch ? "form-action 'self'" : "form-action 'none'",
    ];
}
