using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>What every page has, whatever it shows: its address, the site's own data, and the navigation.</summary>
internal sealed class PageFrames(SiteStructure structure, Localized<ChangeFeed?> feeds, Localized<Route>? search)
{
    private readonly Localized<SiteView> _sites = Localized.Of(structure.Settings.Languages.Value, language => SiteViews.Of(structure.Settings, structure.BuildDate, language));

    /// <summary>The not-found page is shown at any address, so its links cannot be relative.</summary>
    public Hrefs HrefsFrom(SitePage page) => new(page.Route, page.IsNotFound ? structure.Settings.BaseUrl.Value.AbsolutePath : null);

    /// <param name="navigation">Without the feed and the search.</param>
    public PageView Of(SitePage page, string title, string summary, Hrefs hrefs, NavigationView navigation) => new(
        page.Route, page.Language, page.Layout, title, summary, TitleAt: null, SummaryAt: null, structure.Settings.AddressOf(page.Route),
        page.Source, page.Source is { } file ? structure.Settings.EditAddressOf(file) : null, Body: null, TranslationState.Original, TranslationDate: null, IsStale: false, Original: null, page.IsIndexed,
        _sites[page.Language], navigation with { Feed = Feed(page.Language, hrefs), Search = search is null ? null : hrefs.To(search[page.Language]) }, Strategy: null, Goal: null, FollowUp: null, Measure: null, OpenData: null,
        AllPages: [], Choices: [], hrefs);

    private LinkView? Feed(Language language, Hrefs hrefs) =>
        feeds[language] is { } feed ? new LinkView(feed.Title, hrefs.To(new Route(OpenDataPath.Feed(language)))) : null;
}
