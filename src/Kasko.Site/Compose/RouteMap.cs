using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>
/// The address of each page in each language: folders named after slugs or titles. It includes all pages that were
/// loaded, so that no page's address depends on when other pages are published.
/// </summary>
internal sealed class RouteMap
{
    private readonly Dictionary<(PageId, Language), PageSource> _pages;
    private readonly ImmutableDictionary<PageId, FolderSlug> _folders;
    private readonly Dictionary<(PageId, Language), Route> _routes;
    private readonly PageId _followUp;

    /// <param name="pages">One for each id and language, published or not.</param>
    /// <param name="folders">The slugs of folders without a page.</param>
    /// <param name="followUp">The page above the measures' pages.</param>
    public RouteMap(ImmutableArray<PageSource> pages, IEnumerable<FolderSlug> folders, PageId followUp)
    {
        _followUp = followUp;
        _folders = folders.DistinctBy(folder => folder.Folder.Value).ToImmutableDictionary(folder => folder.Folder.Value);
        _pages = pages.ToDictionary(page => (page.Id, page.Language));
        _routes = pages.ToDictionary(page => (page.Id, page.Language), RouteOf);
    }

    public Route Of(PageSource page) => _routes[(page.Id, page.Language)];

    public Route Of(Measure measure, Language language) =>
        Route.OfFolder($"{Folder(_followUp, language)}{PageSlug.Of(measure, language)}/");

    /// <summary>Whether a page has the address, or will have it when it is published.</summary>
    public bool IsTaken(Route route) => _routes.ContainsValue(route);

    public static Route Home(Language language) => Route.OfFolder(language.Code() + "/");

    /// <summary>The pages whose slugs form a page's address: its own and those of the sections above it.</summary>
    public IEnumerable<PageSource> NamedInAddressOf(PageSource page)
    {
        foreach (var id in FoldersOf(page))
            if (_pages.TryGetValue((id, page.Language), out var found)) yield return found;
    }

    /// <summary>The folders above a page that have neither a page in its language nor a slug in the settings.</summary>
    public IEnumerable<PageId> UnnamedFoldersOf(PageSource page) =>
        FoldersOf(page).Where(id => !_pages.ContainsKey((id, page.Language)) && !_folders.ContainsKey(id));

    /// <summary>The parts of a page's address, from the last to the first: the page itself and the folders above it.</summary>
    private static IEnumerable<PageId> FoldersOf(PageSource page)
    {
        var innermost = page.FrontMatter.Kind switch
        {
            PageKind.NotFound => PageId.Home,
            PageKind.Value => page.Id.Section ?? PageId.Home,
            _ => page.Id,
        };
        for (var id = innermost; id != PageId.Home; id = id.Section!.Value) yield return id;
    }

    private Route RouteOf(PageSource page) => page.FrontMatter.Kind switch
    {
        PageKind.NotFound => new Route($"{page.Language.Code()}/404.html"),
        PageKind.Value => Route.OfFolder(Folder(page.Id.Section ?? PageId.Home, page.Language)) with { Anchor = PageAnchors.OfValue(page) },
        _ => Route.OfFolder(Folder(page.Id, page.Language)),
    };

    /// <summary>A page's folder; a source folder without a page of its own gets its slug from the settings.</summary>
    private string Folder(PageId id, Language language)
    {
        if (id == PageId.Home) return Home(language).Folder;
        var above = Folder(id.Section!.Value, language);
        if (_pages.TryGetValue((id, language), out var page)) return $"{above}{PageSlug.Of(page)}/";
        return $"{above}{PageSlug.Of(_folders.GetValueOrDefault(id)?.Slug[language].Value ?? id.Name, id.Name, language)}/";
    }
}
