using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>
/// The second stage: gives each page all that it needs to be rendered on its own. A build composes the whole site, a
/// preview only the pages that are looked at.
/// </summary>
public sealed class SiteComposer
{
    private readonly SiteStructure _structure;
    private readonly InterfaceWords _words;
    private readonly OpenDataDownloads _openData;
    private readonly Localized<ChangeFeed?> _feeds;
    private readonly EntrancePages _entrance;

    public SiteComposer(SiteStructure structure)
    {
        _structure = structure;
        _words = new InterfaceWords(structure.Today.Theme.Words);
        var navigation = new Navigation(structure);

        // What pages show about measures and actions.
        var measures = new MeasureViews(structure, _words);
        var followUps = new FollowUpTables(structure, measures, _words);
        // The open data files, which pages link to with their sizes.
        _openData = new OpenDataDownloads(structure, measures, _words);
        var actions = new ActionLists(structure, navigation, measures);
        var details = new MeasureDetails(structure, measures, actions, _openData, _words);

        // The pages, with the navigation and other parts that all of them have.
        _feeds = Localized.Of(structure.Settings.Languages.Value, new ChangeFeeds(structure, _words).In);
        var search = SearchRoutes.Of(structure, _words);
        var frames = new PageFrames(structure, _feeds, search);
        var changes = new ChangeDates(structure);
        var bodies = new BodyViews(structure, measures, followUps);
        _entrance = new EntrancePages(structure, frames, navigation, _words);
        ImmutableArray<DeferredPage> found =
        [
            .. new WrittenPages(structure, frames, navigation, bodies, measures, followUps, actions, _openData, changes).All(),
            .. new MeasurePages(structure, frames, navigation, details, changes).All(),
        ];
        Pages =
        [
            .. found,
            .. _entrance.All(),
            .. search is null ? [] : new SearchPages(structure, search, frames, navigation, _words).All(found),
        ];
    }

    /// <summary>All pages, none of which has been composed yet.</summary>
    public ImmutableArray<DeferredPage> Pages { get; }

    /// <inheritdoc cref="ComposedSite.Assets"/>
    public ImmutableSortedDictionary<string, Output> Assets => _structure.Files.Assets;

    public IEnumerable<Output> Media => _structure.Files.Media.Values;

    /// <inheritdoc cref="Whole"/>
    public static ComposedSite Compose(SiteStructure structure) => new SiteComposer(structure).Whole();

    /// <summary>Composes every page, and the files that are not pages.</summary>
    public ComposedSite Whole()
    {
        var views = new PageView[Pages.Length];
        Parallel.For(0, views.Length, index => views[index] = Pages[index].View);
        ImmutableArray<PageView> pages = [.. views];
        // Redirects from former addresses.
        var aliases = Alias.In(_structure, pages, [.. Assets.Values, .. Media, .. _openData.Files]);
        return new ComposedSite(
            pages, Assets, [.. Media], _openData.Files,
            [.. _structure.Settings.Languages.Value.All.Select(language => _feeds[language]).OfType<ChangeFeed>()],
            Redirects.Of(aliases, _structure.Settings), Sitemap(pages), _structure.Today.Unpublished, _structure.Settings)
        {
            Entrance = _entrance.Redirect,
            Stale = _structure.Stale,
            MissingWords = _words.Missing,
            GoneOnPurpose = [.. aliases.Where(alias => alias is { Page: null, TakenBy: null }).Select(alias => alias.Old.Former).OfType<FormerAddress>()],
            Ended = _structure.EndedAddresses,
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
