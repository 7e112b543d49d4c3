using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The lists of news: on the page of their folder, and the newest on the home page.</summary>
internal sealed class NewsLists(SiteStructure structure, Navigation navigation)
{
    /// <summary>How many the home page shows.</summary>
    private const int Newest = 3;

    /// <summary>The newest first.</summary>
    public ImmutableArray<NewsView> Of(PageSource page, Hrefs hrefs) => [.. In(page).Select(news => View(news, hrefs))];

    /// <summary>The page that lists the newest news of the site; null when none does.</summary>
    public LinkView? All(PageSource home, Hrefs hrefs)
    {
        var index = structure.Index[home.Language];
        return index.First(PageKind.News) is { } news && index.Section(news) is { FrontMatter.Kind: PageKind.Page } section ? navigation.Link(section, hrefs) : null;
    }

    private IEnumerable<PageSource> In(PageSource page)
    {
        var index = structure.Index[page.Language];
        return page.FrontMatter.Kind is PageKind.Home
            ? index.All(PageKind.News).Take(Newest)
            : index.In(page.Id).Where(below => below.FrontMatter.Kind is PageKind.News);
    }

    private NewsView View(PageSource page, Hrefs hrefs) => new(
        page.FrontMatter.Title.Value, hrefs.To(structure.Routes.Of(page)), page.FrontMatter.Summary.Value,
        ((NewsFrontMatter)page.FrontMatter).Date.Value, page.FrontMatter.Title.At);
}
