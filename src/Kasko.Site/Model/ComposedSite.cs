using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>What the site is to consist of: the pages to render, and the files that are published as they are.</summary>
/// <param name="Assets">The theme's files by the name that layouts know them by.</param>
/// <param name="Sitemap">The addresses of every page that search engines may show, with its languages.</param>
/// <param name="Unpublished">The files of pages that are not to be shown on the build date.</param>
public sealed record ComposedSite(
    ImmutableArray<PageView> Pages,
    ImmutableSortedDictionary<string, Output> Assets,
    ImmutableArray<Output> Media,
    ImmutableArray<Output> OpenData,
    ImmutableArray<ChangeFeed> Feeds,
    ImmutableArray<Redirect> Redirects,
    ImmutableArray<SitemapEntry> Sitemap,
    ImmutableHashSet<string> Unpublished,
    Settings Settings)
{
    public StaleContent Stale { get; init; } = StaleContent.None;

    /// <summary>The keys of words that pages need and the theme lacks; they are empty on the pages.</summary>
    public ImmutableArray<string> MissingWords { get; init; } = [];

    public Uri BaseUrl => Settings.BaseUrl.Value;

    /// <summary>Everything that is published as it is.</summary>
    public ImmutableArray<Output> Files => [.. Assets.Values, .. Media, .. OpenData];
}

/// <summary>The changes that readers of a language may follow.</summary>
/// <param name="Entries">In any order, and never none.</param>
public sealed record ChangeFeed(Language Language, string Title, ImmutableArray<FeedEntry> Entries);

/// <summary>An address that a page had before.</summary>
/// <param name="Href">The page as seen from the old address.</param>
public sealed record Redirect(Route From, Route To, string Href, Uri Url, string Title, Language Language);

/// <param name="Alternates">The same page in each language, this one included.</param>
public sealed record SitemapEntry(Uri Url, ImmutableArray<(Language Language, Uri Url)> Alternates);
