using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kasko.Site.Compose;
using Kasko.Site.Model;
using Kasko.Site.Render.Search;

namespace Kasko.Site.Build;

/// <summary>Collects what pages say, and then gives the pages for searching their indexes.</summary>
/// <param name="pages">All pages of the site.</param>
internal sealed class SearchStep(IEnumerable<DeferredPage> pages)
{
    private readonly SearchedWords _words = new();
    private readonly ConcurrentBag<SearchedPage> _found = [];
    private readonly ImmutableArray<DeferredPage> _searches = [.. pages.Where(page => page.Page.IsSearch)];

    /// <summary>Whether a page is searched for: not one that nobody wrote, such as the choice of a language.</summary>
    public bool Takes(PageView page) => !_searches.IsEmpty && page.IsIndexed && page.Source is not null;

    /// <summary>Adds what a page says. Thread-safe.</summary>
    public void Add(PageView page, PageText text)
    {
        _words.Add(page.Route.File, text);
        _found.Add(SearchedPage.Of(page));
    }

    /// <summary>The pages for searching, and the files of their indexes.</summary>
    public (ImmutableArray<PageView> Pages, ImmutableArray<Output> Files) Indexed()
    {
        var indexed = new (PageView Page, ImmutableArray<Output> Files)[_searches.Length];
        Parallel.For(0, indexed.Length, number => indexed[number] = Indexed(_searches[number]));
        return ([.. indexed.Select(search => search.Page)], [.. indexed.SelectMany(search => search.Files)]);
    }

    private (PageView Page, ImmutableArray<Output> Files) Indexed(DeferredPage search)
    {
        var page = search.Compose();
        var (index, parts) = SearchIndex.Of(page, _found, _words);
        return (page with { Search = page.Search! with { Index = page.Hrefs.To(new Route(index.Path)) } }, [index, .. parts]);
    }
}
