using System.Collections.Immutable;
using Kasko.Site.Model;
using Kasko.Site.Render.Search;

namespace Kasko.Site.Build;

/// <summary>Collects what pages say, and then gives the pages for searching their indexes.</summary>
internal sealed class SearchStep(ComposedSite site)
{
    private readonly SearchedWords _words = new();
    private readonly bool _isWanted = site.Pages.Any(page => page.Search is not null);

    /// <summary>Thread-safe.</summary>
    public void Add(PageView page, Lazy<PageText> text)
    {
        if (_isWanted && page.IsIndexed) _words.Add(page.Route.File, text.Value);
    }

    /// <summary>The pages for searching, and the files of their indexes.</summary>
    public (ImmutableArray<PageView> Pages, ImmutableArray<Output> Files) Indexed()
    {
        var pages = ImmutableArray.CreateBuilder<PageView>();
        var files = ImmutableArray.CreateBuilder<Output>();
        foreach (var page in site.Pages.Where(page => page.Search is not null))
        {
            var (index, parts) = SearchIndex.Of(page.Search!, page.Language, _words);
            pages.Add(page with { Search = page.Search! with { Index = page.Hrefs.To(new Route(index.Path)) } });
            files.Add(index);
            files.AddRange(parts);
        }

        return (pages.ToImmutable(), files.ToImmutable());
    }
}
