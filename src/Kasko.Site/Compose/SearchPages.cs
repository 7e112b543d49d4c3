using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The page for searching in each language.</summary>
internal sealed class SearchPages(SiteStructure structure, Localized<Route> routes, PageFrames frames, Navigation navigation, InterfaceWords words)
{
    /// <param name="pages">The written pages and those of measures.</param>
    public IEnumerable<DeferredPage> All(ImmutableArray<DeferredPage> pages) => structure.Settings.Languages.Value.All.Select(language =>
        new DeferredPage(routes[language], source: null, () => Page(language, pages)));

    private PageView Page(Language language, ImmutableArray<DeferredPage> pages)
    {
        var hrefs = frames.HrefsFrom(routes[language], isIndexed: true);
        var versions = routes.Select(route => new PageVersion(route));
        return frames.Of(routes[language], language, SearchView.Layout, words.Say(language, "search"), words.Say(language, "search_summary"), hrefs,
            navigation.Of(PageId.Home, isBelow: true, language, versions, hrefs)) with
        {
            IsIndexed = false,
            Search = new SearchView(Searched(language, pages, hrefs)),
        };
    }

    private ImmutableArray<SearchedPage> Searched(Language language, ImmutableArray<DeferredPage> pages, Hrefs hrefs)
    {
        var order = Order(language, hrefs);
        var found = pages.Select(page => page.View).Where(page => page.Language == language && page.IsIndexed)
            .Select(page => (Page: page, Href: hrefs.To(page.Route)))
            .OrderBy(page => order.GetValueOrDefault(page.Href, int.MaxValue)).ThenBy(page => page.Href, StringComparer.Ordinal).ToList();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (page, _) in found) numbers.TryAdd(page.Route.File, numbers.Count);
        return [.. found.Select(found => new SearchedPage(
            found.Page.Route.File, PassageText.Plain(found.Page.Title), found.Href, Section(found.Page, numbers),
            found.Page.Measure is { } measure ? PassageText.Plain(measure.Chart.Words.Finding) : null,
            IsRead: found.Page.Layout != PageKind.AllPages.Key()))];
    }

    /// <summary>The number of the page directly above; null below the home page, which says nothing about a page.</summary>
    private static int? Section(PageView page, Dictionary<string, int> numbers) =>
        page.Navigation.Breadcrumbs is [_, .., var above]
            && SitePath.Resolve(page.Route.Folder, above.Href) is { } folder
            && numbers.TryGetValue(Route.OfFolder(folder + "/").File, out var number) ? number : null;

    /// <summary>The number of each page in the site's own order, by its address.</summary>
    private Dictionary<string, int> Order(Language language, Hrefs hrefs)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal) { [hrefs.To(RouteMap.Home(language))] = 0 };
        Add(navigation.Tree(PageId.Home, language, section => section.Id == structure.FollowUpSection ? Measures() : [], hrefs));
        return order;

        IEnumerable<PageTreeView> Measures() => structure.Measures.Select(measure => new PageTreeView("", hrefs.To(structure.Routes.Of(measure, language)), "", []));

        void Add(ImmutableArray<PageTreeView> entries)
        {
            foreach (var entry in entries)
            {
                order.TryAdd(entry.Href, order.Count);
                Add(entry.Children);
            }
        }
    }
}
