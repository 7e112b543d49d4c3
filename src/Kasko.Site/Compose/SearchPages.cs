using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The page for searching in each language.</summary>
internal sealed class SearchPages(SiteStructure structure, Localized<Route> routes, PageFrames frames, Navigation navigation, InterfaceWords words)
{
    public IEnumerable<DeferredPage> All() => structure.Settings.Languages.Value.All.Select(language =>
        new DeferredPage(
            new SitePage(routes[language], language, SearchView.Layout, Source: null, IsIndexed: false, routes.Entries),
            Page));

    private PageView Page(SitePage at)
    {
        var language = at.Language;
        var hrefs = frames.HrefsFrom(at);
        var versions = routes.Select(route => new PageVersion(route));
        return frames.Of(at, words.Say(language, "search"), words.Say(language, "search_summary"), hrefs,
            navigation.Of(PageId.Home, isBelow: true, language, versions, hrefs)) with
        {
            Search = new SearchView(Order(language, hrefs)),
        };
    }

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
