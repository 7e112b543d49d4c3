using System.Collections.Immutable;
using Kasko.Site.Compose.Translations;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>Gives each page of the site what its layout needs: the written pages, and those that are generated.</summary>
internal sealed class PageViews(
    Settings settings,
    Localized<PageIndex> pages,
    RouteMap routes,
    Navigation navigation,
    StrategyViews strategy,
    Bodies bodies,
    FollowUpTables followUps,
    MeasurePages measurePages,
    Downloads downloads,
    Localized<ChangeFeed?> feeds,
    BehindPages behind,
    Phrases phrases)
{
    private readonly Localized<SiteView> _sites = Localized.Of(language => SiteViews.Of(settings, language));

    public ImmutableArray<PageView> All(ImmutableArray<PageSource> sources, ImmutableArray<Measure> measures, PageId followUpSection) =>
    [
        .. Written(sources, measures, followUpSection),
        .. settings.Languages.Value.SelectMany(language => measures.Select(measure => OfMeasure(measure, followUpSection, language))),
        Choice("choice", Route.OfFolder(""), isFound: true),
        Choice("not-found-root", new Route("404.html"), isFound: false),
    ];

    private PageView[] Written(ImmutableArray<PageSource> sources, ImmutableArray<Measure> measures, PageId followUpSection)
    {
        var pages = sources.Where(page => page.FrontMatter.Kind is not PageKind.Value).ToList();
        var views = new PageView[pages.Count];
        Parallel.For(0, pages.Count, index => views[index] = Written(pages[index], measures, followUpSection));
        return views;
    }

    private PageView Written(PageSource page, ImmutableArray<Measure> measures, PageId followUpSection)
    {
        var kind = page.FrontMatter.Kind;
        var language = page.Language;
        var hrefs = HrefsOf(routes.Of(page), isFound: kind is not PageKind.NotFound);
        var twin = pages[language.Other()].Find(page.Id)!;
        var isBehind = behind.Includes(page, Parts(page));
        return Page(routes.Of(page), language, kind.Key(), page.FrontMatter.Title.Value, page.FrontMatter.Summary.Value, hrefs,
            navigation.Of(page.Id, isGenerated: false, language, Both(page, routes.Of), hrefs)) with
        {
            TitleAt = page.FrontMatter.Title.At,
            SummaryAt = page.FrontMatter.Summary.At,
            Source = page.Path,
            EditUrl = settings.EditUrlOf(page.Path),
            Body = bodies.Of(page, hrefs),
            Translation = page.FrontMatter.Translation,
            TranslationDate = page.FrontMatter.TranslationDate,
            IsBehind = isBehind,
            Original = isBehind || page.FrontMatter.Translation is TranslationState.Unofficial ? navigation.Link(twin, hrefs) : null,
            IsFound = kind is not PageKind.NotFound,
            Strategy = strategy.For(kind, page.Id, language, hrefs),
            Goal = strategy.Goal(page, hrefs),
            FollowUp = kind switch
            {
                PageKind.Home or PageKind.FollowUp or PageKind.Strategy => followUps.Whole(language, hrefs),
                PageKind.Goal => followUps.OfGoal(page, language, hrefs),
                _ => null,
            },
            OpenData = kind is PageKind.FollowUp ? downloads.OfAll(language, hrefs) : null,
            AllPages = kind is PageKind.AllPages
                ? navigation.Tree(PageId.Home, language, section => section.Id == followUpSection ? MeasureLinks(measures, language, hrefs) : [], hrefs)
                : [],
        };
    }

    /// <summary>The pages whose texts a page shows besides its own.</summary>
    private IEnumerable<PageSource> Parts(PageSource page) => page.FrontMatter.Kind switch
    {
        PageKind.Values => pages[page.Language].All(PageKind.Value),
        PageKind.Strategy => pages[page.Language].All(PageKind.Value).Concat(pages[page.Language].All(PageKind.Goal)),
        _ => [],
    };

    private PageView OfMeasure(Measure measure, PageId section, Language language)
    {
        Route RouteOf(Language each) => routes.Below(section, measure.Title[each], each);
        var hrefs = HrefsOf(RouteOf(language), isFound: true);
        var view = measurePages.Of(measure, language, hrefs);
        return Page(RouteOf(language), language, "measure", view.Measure.Title, view.Measure.Definition, hrefs,
            navigation.Of(section, isGenerated: true, language, Localized.Of(RouteOf), hrefs)) with
        {
            TitleAt = measure.Id.At,
            SummaryAt = measure.Id.At,
            Source = measure.Id.At.Path,
            EditUrl = settings.EditUrlOf(measure.Id.At.Path),
            Measure = view,
        };
    }

    /// <summary>A page that is in both languages at once, for readers whose language is not known.</summary>
    private PageView Choice(string layout, Route route, bool isFound)
    {
        var language = settings.Original;
        var hrefs = HrefsOf(route, isFound);
        var view = Page(route, language, layout, phrases.Say(language, isFound ? "choose_language" : "not_found"),
            settings.Title.Value[language], hrefs,
            navigation.Of(PageId.Home, isGenerated: false, language, Localized.Of(Navigation.Home), hrefs));
        return view with
        {
            IsFound = isFound,
            Choices =
            [
                .. settings.Languages.Value.Select(each => new ChoiceView(
                    each, settings.Title.Value[each], settings.Slogan.Value[each], hrefs.To(Navigation.Home(each)), navigation.Links(each, hrefs))),
            ],
        };
    }

    private PageView Page(Route route, Language language, string layout, string title, string summary, Hrefs hrefs, NavigationView ways) => new(
        route, language, layout, title, summary, TitleAt: null, SummaryAt: null, settings.UrlOf(route),
        Source: null, EditUrl: null, Body: null, TranslationState.Original, TranslationDate: null, IsBehind: false, Original: null, IsFound: true,
        _sites[language], ways with { Feed = Feed(language, hrefs) }, Strategy: null, Goal: null, FollowUp: null, Measure: null, OpenData: null,
        AllPages: [], Choices: [], hrefs);

    private LinkView? Feed(Language language, Hrefs hrefs) =>
        feeds[language] is { } feed ? new LinkView(feed.Title, hrefs.To(new Route(OpenDataPath.Feed(language)))) : null;

    private IEnumerable<PageTreeView> MeasureLinks(ImmutableArray<Measure> measures, Language language, Hrefs hrefs) =>
        measures.Select(measure => measurePages.Row(measure, language, hrefs))
            .Select(measure => new PageTreeView(measure.Title, measure.Href, measure.Definition, []));

    private Localized<Route> Both(PageSource page, Func<PageSource, Route> routeOf) =>
        Localized.Of(language => routeOf(pages[language].Find(page.Id)!));

    /// <summary>A page that is not found is shown at whatever address was asked for, so relative addresses would not hold.</summary>
    private Hrefs HrefsOf(Route route, bool isFound) => new(route, isFound ? null : settings.BaseUrl.Value.AbsolutePath);
}
