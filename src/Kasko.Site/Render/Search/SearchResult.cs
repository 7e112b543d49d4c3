using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Search;

/// <summary>A page as a search shows it.</summary>
/// <param name="Href">As seen from the page for searching.</param>
/// <param name="Section">The title of the page that it is below; null below the home page.</param>
internal sealed record SearchResult(SearchedPage Page, string Href, string? Section)
{
    /// <summary>The pages in the language of a page for searching, in the site's own order.</summary>
    public static ImmutableArray<SearchResult> In(PageView search, IEnumerable<SearchedPage> pages)
    {
        var order = search.Search!.Order;
        var found = pages.Where(page => page.Language == search.Language)
            .Select(page => (Page: page, Href: search.Hrefs.To(page.Route)))
            .OrderBy(page => order.GetValueOrDefault(page.Href, int.MaxValue)).ThenBy(page => page.Href, StringComparer.Ordinal).ToList();
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (page, _) in found) titles.TryAdd(page.Route.File, page.Title);
        return [.. found.Select(found => new SearchResult(found.Page, found.Href, found.Page.Above is { } above ? titles.GetValueOrDefault(above) : null))];
    }
}
