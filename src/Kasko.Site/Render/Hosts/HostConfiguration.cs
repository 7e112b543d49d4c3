using System.Collections.Immutable;
using Kasko.Site.Model;
using Kasko.Site.Render.Security;

namespace Kasko.Site.Render.Hosts;

/// <summary>How a host serves the published folder: one set of facts, from which each host's own file is written.</summary>
/// <param name="Base">The path that the folder is served at, decoded, with a slash at both ends: <c>/</c> or <c>/strategi/</c>.</param>
/// <param name="Everywhere">Header fields of every response, whatever its status. In addition, every response has
/// <see cref="Revalidated"/> unless a place has another value.</param>
/// <param name="Places">Parts of the site whose responses have header fields of their own. They do not overlap.</param>
/// <param name="Former">In the order in which they apply.</param>
/// <param name="NotFound">The not-found pages, the one of the whole site first.</param>
/// <param name="Types">Media types by file extension.</param>
internal sealed record HostConfiguration(
    string Base,
    ImmutableArray<Header> Everywhere,
    ImmutableArray<PlaceRule> Places,
    ImmutableArray<FormerRule> Former,
    ImmutableArray<NotFoundRule> NotFound,
    ImmutableSortedDictionary<string, string> Types)
{
    private const string CacheControl = "Cache-Control";

    /// <summary>Files of other hosts, which a web server of one's own would serve.</summary>
    public static ImmutableArray<string> OfOtherHosts { get; } = [HostFilePath.Headers, HostFilePath.Redirects, HostFilePath.Azure];

    /// <summary>Stored by the browser, which asks each time whether it has changed.</summary>
    public static Header Revalidated { get; } = new(CacheControl, "no-cache");

    /// <summary>RFC 8246: the name contains the hash of the content, so it never changes.</summary>
    private static Header ForAYear { get; } = new(CacheControl, "public, max-age=31536000, immutable");

    /// <summary>Scripts on any page may read it.</summary>
    private static Header Shared { get; } = new("Access-Control-Allow-Origin", "*");

    /// <param name="paths">The paths of everything that is published.</param>
    /// <param name="styles">The inline styles of pages, see <see cref="InlineStyles"/>.</param>
    public static HostConfiguration Of(ComposedSite site, ContentPolicy policy, IReadOnlyCollection<string> paths, IEnumerable<string> styles) => new(
        Uri.UnescapeDataString(site.BaseUrl.AbsolutePath),
        [
            new Header("Content-Security-Policy", policy.OfAnswers(styles)),
            .. SecurityHeaders.Everywhere,
            .. site.Settings.Hosting.Hsts.Value is { } promise ? [SecurityHeaders.Of(promise)] : (Header[])[],
        ],
        [.. Parts(site).Where(part => paths.Any(path => part.Holds(path)))],
        [.. FormerAddress.Ordered(site.Redirects.Select(redirect => new FormerRule(redirect.From, redirect.Url)).Concat(site.GoneOnPurpose.Select(former => new FormerRule(former, To: null))), rule => rule.From)],
        [.. site.Pages.Where(page => page.IsNotFound).Select(page => new NotFoundRule(page.Route.Folder, page.Route.File)).OrderBy(page => page.Folder, StringComparer.Ordinal)],
        MediaTypes.Of(paths));

    /// <summary>The redirects that need no query, which every host has.</summary>
    public ImmutableArray<FormerRule> Redirects { get; } = [.. Former.Where(rule => !rule.IsGone && rule.From.HasFile)];

    /// <summary>The former addresses that differ only in their query.</summary>
    public ImmutableArray<FormerRule> ByQuery { get; } = [.. Former.Where(rule => !rule.From.HasFile)];

    public bool HasGone { get; } = Former.Any(rule => rule.IsGone);

    /// <summary>The not-found page for an address.</summary>
    public NotFoundRule NotFoundAt(string address) =>
        NotFound.Where(page => address.StartsWith(page.Folder, StringComparison.Ordinal)).MaxBy(page => page.Folder.Length)!;

    /// <summary>All header fields of a place, for a host that inherits none from the surrounding configuration.</summary>
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

/// <param name="Path">A folder with its final slash, or a single file, below the site.</param>
/// <param name="Type">The file's media type, when it differs from that of its extension.</param>
/// <param name="Headers">In addition to those of every response, or instead of them.</param>
internal sealed record PlaceRule(string Path, string? Type, ImmutableArray<Header> Headers)
{
    public bool IsFolder => Path.EndsWith('/');

    public bool Holds(string path) => IsFolder ? path.StartsWith(Path, StringComparison.Ordinal) : path == Path;
}

/// <param name="Folder">The part of the site that the page applies to, with a final slash; empty for the whole site.</param>
internal sealed record NotFoundRule(string Folder, string File);
