using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The second stage: gives each page all that it needs to be rendered on its own.</summary>
public static class SiteComposer
{
    public static ComposedSite Compose(SiteStructure structure)
    {
        var words = new InterfaceWords(structure.Today.Theme.Words);
        var navigation = new Navigation(structure);

        // What pages show about measures.
        var measures = new MeasureViews(structure, words);
        var followUps = new FollowUpTables(structure, measures, words);
        // The open data files, which pages link to with their sizes.
        var openData = new OpenDataDownloads(structure, measures, words);
        var details = new MeasureDetails(structure, measures, openData, words);

        // The pages, with the navigation and other parts that all of them have.
        var feeds = Localized.Of(structure.Settings.Languages.Value, new ChangeFeeds(structure, words).In);
        var frames = new PageFrames(structure, feeds);
        var changes = new ChangeDates(structure);
        var bodies = new BodyViews(structure, measures, followUps);
        var entrance = new EntrancePages(structure, frames, navigation, words);
        ImmutableArray<PageView> pages =
        [
            .. new WrittenPages(structure, frames, navigation, bodies, measures, followUps, openData, changes).All(),
            .. new MeasurePages(structure, frames, navigation, details, changes).All(),
            .. entrance.All(),
        ];

        // Files that are not pages, and redirects from former addresses.
        var files = structure.Files;
        var aliases = Alias.In(structure, pages, [.. files.Assets.Values, .. files.Media.Values, .. openData.Files]);
        return new ComposedSite(
            pages, files.Assets, [.. files.Media.Values], openData.Files,
            [.. structure.Settings.Languages.Value.All.Select(language => feeds[language]).OfType<ChangeFeed>()],
            Redirects.Of(aliases, structure.Settings), Sitemap(pages), structure.Today.Unpublished, structure.Settings)
        {
            Entrance = entrance.Redirect,
            Stale = structure.Stale,
            MissingWords = words.Missing,
            GoneOnPurpose = [.. aliases.Where(alias => alias is { Page: null, TakenBy: null }).Select(alias => alias.Old.Route).OfType<Route>().OrderBy(route => route.File, StringComparer.Ordinal)],
            Ended = structure.EndedAddresses,
        };
    }

    private static ImmutableArray<SitemapEntry> Sitemap(ImmutableArray<PageView> pages) =>
    [
        .. pages.Where(page => page.IsIndexed)
            .Select(page => new SitemapEntry(page.Url, Alternates(page)))
            .OrderBy(entry => entry.Url.AbsoluteUri, StringComparer.Ordinal),
    ];

    /// <summary>None for a page in one language only.</summary>
    private static ImmutableArray<(Language Language, Uri Url)> Alternates(PageView page)
    {
        var same = page.Navigation.Alternates.Where(alternate => alternate.Nearest is null).ToList();
        return same.Count < 2 ? [] : [.. same.Select(alternate => (alternate.Language, alternate.Url))];
    }
}
