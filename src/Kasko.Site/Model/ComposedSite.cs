using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>The composed site: the pages to render, and the other files.</summary>
/// <param name="Assets">The theme's files by the names that layouts use.</param>
/// <param name="Unpublished">The files of pages that are not shown on the build date.</param>
public sealed record ComposedSite(
    ImmutableArray<SitePage> Pages,
    ImmutableSortedDictionary<string, Output> Assets,
    ImmutableArray<Output> Media,
    ImmutableArray<Output> OpenData,
    ImmutableArray<ChangeFeed> Feeds,
    ImmutableArray<Redirect> Redirects,
    ImmutableHashSet<string> Unpublished,
    Settings Settings)
{
    /// <summary>Of a site in one language: from the root to its home page. It is not permanent, as those from former addresses are.</summary>
    public Redirect? Entrance { get; init; }

    public StaleContent Stale { get; init; } = StaleContent.None;

    /// <summary>Former addresses that no page replaces.</summary>
    public ImmutableArray<FormerAddress> GoneOnPurpose { get; init; } = [];

    /// <summary>The files at the addresses of pages that have ended on their own day.</summary>
    public ImmutableHashSet<string> Ended { get; init; } = [];

    /// <summary>Of some files that were published before, those that are neither published now nor meant to be gone.</summary>
    public ImmutableArray<string> LostOf(IEnumerable<string> before)
    {
        var now = Pages.Select(page => page.Route.File).Concat(FormerAddress.FilesOf(Redirects.Select(redirect => redirect.From))).Concat(FormerAddress.FilesOf(GoneOnPurpose)).Append(Entrance?.From.Route.File ?? "").ToHashSet(StringComparer.Ordinal);
        return [.. before.Where(path => !now.Contains(path) && !Ended.Contains(path)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The pages with the whole strategy.</summary>
    public ImmutableArray<StrategyPage> StrategyPages =>
        [.. Pages.Where(page => page.IsWholeStrategy).Select(page => new StrategyPage(page.Language, page.Route, Settings.UrlOf(page.Route)))];

    /// <summary>The addresses of all pages that search engines may show, with their languages, in ordinal order.</summary>
    public IEnumerable<SitemapEntry> Sitemap => Pages.Where(page => page.IsIndexed)
        .Select(page => (Page: page, Url: Settings.AddressOf(page.Route)))
        .OrderBy(entry => entry.Url, StringComparer.Ordinal)
        .Select(entry => new SitemapEntry(entry.Url, Alternates(entry.Page)));

    public Uri BaseUrl => Settings.BaseUrl.Value;

    /// <summary>All files that are not pages.</summary>
    public ImmutableArray<Output> Files => [.. Assets.Values, .. Media, .. OpenData];

    /// <summary>None for a page in one language only.</summary>
    private ImmutableArray<(Language Language, string Url)> Alternates(SitePage page) =>
        page.Versions is { Length: > 1 } versions ? ImmutableArray.CreateRange(versions, version => (version.Language, Settings.AddressOf(version.Route))) : [];
}

/// <summary>The feed of changes in one language.</summary>
/// <param name="Entries">In any order; at least one.</param>
public sealed record ChangeFeed(Language Language, string Title, ImmutableArray<FeedEntry> Entries);

/// <summary>A former address of a page.</summary>
/// <param name="Href">The page's address relative to the former address.</param>
public sealed record Redirect(FormerAddress From, Route To, string Href, Uri Url, string Title, Language Language);

/// <param name="Alternates">The same page in each language, including this one.</param>
public sealed record SitemapEntry(string Url, ImmutableArray<(Language Language, string Url)> Alternates);
