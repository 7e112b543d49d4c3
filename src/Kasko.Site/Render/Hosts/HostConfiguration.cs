using System.Collections.Immutable;
using Kasko.Site.Model;
using Kasko.Site.Render.Security;

namespace Kasko.Site.Render.Hosts;

/// <summary>What a host is to do with the published folder: one set of facts, from which each host's own file is written.</summary>
/// <param name="Base">The path the folder is served at, decoded, with a slash at both ends: <c>/</c> or <c>/strategi/</c>.</param>
/// <param name="Everywhere">Header fields of every answer, whatever its status; besides, every answer is <see cref="Revalidated"/> unless a place says otherwise.</param>
/// <param name="Places">Parts of the site whose answers have fields of their own. No two overlap.</param>
/// <param name="Redirects">In the order of their old addresses.</param>
/// <param name="NotFound">The pages for what is not there, the one of the whole site first.</param>
/// <param name="Types">Media types by ending.</param>
internal sealed record HostConfiguration(
    string Base,
    ImmutableArray<Header> Everywhere,
    ImmutableArray<PlaceRule> Places,
    ImmutableArray<RedirectRule> Redirects,
    ImmutableArray<NotFoundRule> NotFound,
    ImmutableSortedDictionary<string, string> Types)
{
    private const string CacheControl = "Cache-Control";

    /// <summary>Held by the browser, and asked for again each time whether it has changed.</summary>
    public static Header Revalidated { get; } = new(CacheControl, "no-cache");

    /// <summary>RFC 8246: its name has the content's hash in it, so what lies there never changes.</summary>
    private static Header ForAYear { get; } = new(CacheControl, "public, max-age=31536000, immutable");

    /// <summary>Programs on any page may read it.</summary>
    private static Header Shared { get; } = new("Access-Control-Allow-Origin", "*");

    /// <param name="paths">Everything that is published.</param>
    /// <param name="styles">The styles that stand inside pages, see <see cref="InlineStyles"/>.</param>
    public static HostConfiguration Of(ComposedSite site, ContentPolicy policy, IReadOnlyCollection<string> paths, IEnumerable<string> styles) => new(
        Uri.UnescapeDataString(site.BaseUrl.AbsolutePath),
        [
            new Header("Content-Security-Policy", policy.OfAnswers(styles)),
            .. SecurityHeaders.Everywhere,
            .. site.Settings.Hosting.Hsts.Value is { } promise ? [SecurityHeaders.Of(promise)] : (Header[])[],
        ],
        [.. Parts(site).Where(part => paths.Any(path => part.Holds(path)))],
        [.. site.Redirects.OrderBy(redirect => redirect.From.File, StringComparer.Ordinal).Select(redirect => new RedirectRule(redirect.From, redirect.Url))],
        [.. site.Pages.Where(page => !page.IsIndexed).Select(page => new NotFoundRule(page.Route.Folder, page.Route.File)).OrderBy(page => page.Folder, StringComparer.Ordinal)],
        MediaTypes.Of(paths));

    /// <summary>All fields of a place's answers, for a host that takes over none from what lies around it.</summary>
    public IEnumerable<Header> HeadersOf(PlaceRule place) =>
        ((Header[])[.. Everywhere, Revalidated]).Where(header => place.Headers.All(own => own.Name != header.Name)).Concat(place.Headers);

    private static IEnumerable<PlaceRule> Parts(ComposedSite site) =>
    [
        new PlaceRule("assets/", null, [ForAYear]),
        new PlaceRule("data/", null, [Shared]),
        new PlaceRule("files/", null, [Shared]),
        .. site.Feeds.Select(feed => new PlaceRule(
            OpenDataPath.Feed(feed.Language), "application/atom+xml; charset=utf-8", [Shared])),
    ];
}

/// <param name="Path">A folder with its last slash, or a single file, below the site.</param>
/// <param name="Type">The file's media type, where it is not that of its ending.</param>
/// <param name="Headers">Besides those of every answer, or in place of them.</param>
internal sealed record PlaceRule(string Path, string? Type, ImmutableArray<Header> Headers)
{
    public bool IsFolder => Path.EndsWith('/');

    public bool Holds(string path) => IsFolder ? path.StartsWith(Path, StringComparison.Ordinal) : path == Path;
}

/// <summary>An address that a page had, answered with 301 (RFC 9110, 15.4.2).</summary>
/// <param name="From">The old address.</param>
/// <param name="To">The new one.</param>
internal sealed record RedirectRule(Route From, Uri To)
{
    /// <summary>What readers may have written down, below the site: a folder also without its slash.</summary>
    public IEnumerable<string> Addresses => From.Address.EndsWith('/') ? [From.Address, From.Address.TrimEnd('/')] : [From.Address];

    /// <summary>The new address on the same host, percent-encoded.</summary>
    public string Target => To.AbsolutePath;
}

/// <param name="Folder">The part of the site that the page is for, with its last slash; empty for all of it.</param>
internal sealed record NotFoundRule(string Folder, string File);
