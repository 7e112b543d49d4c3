using System.Collections.Immutable;
using Kasko.Site.Markdown.Ids;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The address of each page in each language: folders named after slugs or titles.</summary>
internal sealed class RouteMap
{
    private readonly ImmutableDictionary<(PageId, Language), PageSource> _pages;
    private readonly Dictionary<(PageId, Language), Route> _routes;
    private readonly PageId _followUp;

    /// <param name="pages">One for each id and language.</param>
    /// <param name="followUp">The page above the measures' pages.</param>
    public RouteMap(ImmutableArray<PageSource> pages, PageId followUp)
    {
        _followUp = followUp;
        _pages = pages.ToImmutableDictionary(page => (page.Id, page.Language));
        _routes = pages.ToDictionary(page => (page.Id, page.Language), RouteOf);
    }

    public Route Of(PageSource page) => _routes[(page.Id, page.Language)];

    public Route Of(Measure measure, Language language) =>
        Route.OfFolder($"{Folder(_followUp, language)}{Slug.Of(PassageText.Plain(measure.Title[language]))}/");

    public static Route Home(Language language) => Route.OfFolder(language.Code() + "/");

    /// <summary>The pages whose slugs form a page's address: its own and those of the sections above it.</summary>
    public IEnumerable<PageSource> NamedInAddressOf(PageSource page)
    {
        var innermost = page.FrontMatter.Kind switch
        {
            PageKind.NotFound => PageId.Home,
            PageKind.Value => page.Id.Section ?? PageId.Home,
            _ => page.Id,
        };
        for (var id = innermost; id != PageId.Home; id = id.Section!.Value)
            if (_pages.TryGetValue((id, page.Language), out var found)) yield return found;
    }

    private Route RouteOf(PageSource page) => page.FrontMatter.Kind switch
    {
        PageKind.NotFound => new Route($"{page.Language.Code()}/404.html"),
        PageKind.Value => Route.OfFolder(Folder(page.Id.Section ?? PageId.Home, page.Language)) with { Anchor = PageAnchors.OfValue(page) },
        _ => Route.OfFolder(Folder(page.Id, page.Language)),
    };

    /// <summary>A page's folder; a source folder without a page of its own keeps its name.</summary>
    private string Folder(PageId id, Language language)
    {
        if (id == PageId.Home) return Home(language).Folder;
        var above = Folder(id.Section!.Value, language);
        var name = _pages.TryGetValue((id, language), out var page) ? PageSlug.Of(page) : Slug.Of(id.Name);
        return $"{above}{name}/";
    }
}
