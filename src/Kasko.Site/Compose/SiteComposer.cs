using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>
/// The second stage: gives each page all that it needs to be rendered on its own, when it is rendered. A build renders
/// all pages, a preview only those that are looked at.
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
        Pages =
        [
            .. new WrittenPages(structure, frames, navigation, bodies, measures, followUps, actions, _openData, changes).All(),
            .. new MeasurePages(structure, frames, navigation, details, changes).All(),
            .. _entrance.All(),
            .. search is null ? [] : new SearchPages(structure, search, frames, navigation, _words).All(),
        ];
    }

    /// <summary>In the site's order, as in <see cref="ComposedSite.Pages"/>.</summary>
    public ImmutableArray<DeferredPage> Pages { get; }

    /// <summary>
    /// The keys of words that the pages composed so far need and that the theme lacks; they are empty on the pages.
    /// </summary>
    public ImmutableArray<string> MissingWords => _words.Missing;

    /// <inheritdoc cref="ComposedSite.Assets"/>
    public ImmutableSortedDictionary<string, Output> Assets => _structure.Files.Assets;

    public IEnumerable<Output> Media => _structure.Files.Media.Values;

    /// <summary>What is known of the site before its pages are composed.</summary>
    public ComposedSite Site()
    {
        ImmutableArray<SitePage> pages = [.. Pages.Select(page => page.Page)];
        // Redirects from former addresses.
        var aliases = Alias.In(_structure, pages, [.. Assets.Values, .. Media, .. _openData.Files]);
        return new ComposedSite(
            pages, Assets, [.. Media], _openData.Files,
            [.. _structure.Settings.Languages.Value.All.Select(language => _feeds[language]).OfType<ChangeFeed>()],
            Redirects.Of(aliases, _structure.Settings), _structure.Today.Unpublished, _structure.Settings)
        {
            Entrance = _entrance.Redirect,
            Stale = _structure.Stale,
            GoneOnPurpose = [.. aliases.Where(alias => alias is { Page: null, TakenBy: null }).Select(alias => alias.Old.Former).OfType<FormerAddress>()],
            Ended = _structure.EndedAddresses,
        };
    }
}
