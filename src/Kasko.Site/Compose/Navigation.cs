using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Settings;

namespace Kasko.Site.Compose;

/// <summary>The ways from a page to others: menu, breadcrumbs, language switch, foot of the page, all pages.</summary>
internal sealed class Navigation(SiteSource site, Localized<PageIndex> pages, RouteMap routes)
{
    private readonly Settings _settings = site.Settings;

    /// <param name="known">Every page there is, also those that are not published yet: naming one is no mistake.</param>
    public void Judge(IReadOnlySet<PageId> known, DiagnosticList diagnostics)
    {
        foreach (var entry in _settings.Menu.Where(entry => !known.Contains(entry.Value) && !site.IsIncomplete(entry.Value)))
            diagnostics.Add(UnknownPage.At(entry.At, entry.Value.Value, known.Select(page => page.Value).Order(StringComparer.Ordinal)));
    }

    /// <param name="page">The page, or the page it lies below where it is generated.</param>
    /// <param name="alternates">The same page in each language.</param>
    public NavigationView Of(PageId page, bool isGenerated, Language language, Localized<Route> alternates, Hrefs hrefs) => new(
        hrefs.To(Home(language)),
        [.. _settings.Menu.Select(entry => pages[language].Find(entry.Value)).OfType<PageSource>().Select(entry => new MenuView(
            entry.FrontMatter.Title.Value, hrefs.To(routes.Of(entry)),
            IsCurrent: !isGenerated && entry.Id == page,
            IsWithin: (isGenerated && entry.Id == page) || IsWithin(page, entry.Id)))],
        Breadcrumbs(page, isGenerated, language, hrefs),
        [.. _settings.Languages.Value.Select(each => new AlternateView(
            each, hrefs.To(alternates[each]), _settings.UrlOf(alternates[each]), each == language))],
        Links(language, hrefs));

    public ImmutableSortedDictionary<string, LinkView> Links(Language language, Hrefs hrefs)
    {
        var links = ImmutableSortedDictionary.CreateBuilder<string, LinkView>(StringComparer.Ordinal);
        foreach (var kind in PageKinds.Linked)
            if (pages[language].First(kind) is { } page) links.Add(kind.LinkName(), Link(page, hrefs));
        return links.ToImmutable();
    }

    public static Route Home(Language language) => Route.OfFolder(language.Code() + "/");

    /// <summary>Every page below a section, as a tree; measures stand below the page that follows them up.</summary>
    public ImmutableArray<PageTreeView> Tree(
        PageId section, Language language, Func<PageSource, IEnumerable<PageTreeView>> generated, Hrefs hrefs) =>
    [
        .. pages[language].In(section)
            .Where(page => page.FrontMatter.Kind is not (PageKind.NotFound or PageKind.Value))
            .Select(page => new PageTreeView(
                page.FrontMatter.Title.Value, hrefs.To(routes.Of(page)), page.FrontMatter.Summary.Value,
                [.. Tree(page.Id, language, generated, hrefs), .. generated(page)])),
    ];

    public LinkView Link(PageSource page, Hrefs hrefs) => new(page.FrontMatter.Title.Value, hrefs.To(routes.Of(page)));

    private ImmutableArray<LinkView> Breadcrumbs(PageId page, bool isGenerated, Language language, Hrefs hrefs)
    {
        var trail = new List<LinkView>();
        for (var above = isGenerated ? page : page.Section; above is { } id; above = id.Section)
            if (pages[language].Find(id) is { } found) trail.Insert(0, Link(found, hrefs));
        return [.. trail];
    }

    private static bool IsWithin(PageId page, PageId section)
    {
        for (var above = page.Section; above is { } id; above = id.Section)
            if (id == section && id != PageId.Home) return true;
        return false;
    }
}
