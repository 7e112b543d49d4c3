using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The links from a page to other pages: menu, breadcrumbs, language switch, footer, site map.</summary>
internal sealed class Navigation(SiteStructure structure)
{
    /// <summary>Pages that readers of a partial language are led to in the first language: those that the law requires, and the list of all pages.</summary>
    private static readonly ImmutableArray<PageKind> Required = [PageKind.AllPages, PageKind.Feedback, PageKind.Accessibility, PageKind.DataProtection];

    private readonly Settings _settings = structure.Settings;

    private readonly Localized<Route> _homes = Localized.Of(structure.Settings.Languages.Value, RouteMap.Home);

    private readonly Localized<ImmutableArray<Target>> _menus = Localized.Of(structure.Settings.Languages.Value, language => structure.Settings.Menu
        .Select(entry => structure.Index[language].Find(entry.Value)).OfType<PageSource>().Select(entry => TargetOf(structure, entry)).ToImmutableArray());

    /// <summary>The pages that all pages may link to, by their names in templates.</summary>
    private readonly Localized<ImmutableArray<(string Name, Target? Target)>> _linked = Localized.Of(structure.Settings.Languages.Value, language => PageKinds.Linked
        .Select(kind => (kind.LinkName(), (structure.Index[language].First(kind) ?? InOriginal(structure, kind, language)) is { } page ? TargetOf(structure, page) : null)).ToImmutableArray());

    /// <param name="page">The page itself, or the one that it is below.</param>
    /// <param name="versions">The same page in each language.</param>
    public NavigationView Of(PageId page, bool isBelow, Language language, Localized<PageVersion> versions, Hrefs hrefs) => new(
        hrefs.To(_homes[language]),
        ImmutableArray.CreateRange(_menus[language], entry => new MenuView(
            entry.Page.FrontMatter.Title.Value, hrefs.To(entry.Route),
            IsCurrent: !isBelow && entry.Page.Id == page,
            IsWithin: (isBelow && entry.Page.Id == page) || IsWithin(page, entry.Page.Id),
            entry.Page.FrontMatter.Title.At)),
        Breadcrumbs(page, isBelow, language, hrefs),
        ImmutableArray.CreateRange(versions.Entries, each => new AlternateView(
            each.Language, hrefs.To(each.Value.Route), _settings.AddressOf(each.Value.Route), each.Language == language, each.Value.Nearest?.Value, each.Value.Nearest?.At)),
        Links(language, hrefs));

    public ImmutableArray<NamedLink> Links(Language language, Hrefs hrefs) =>
        ImmutableArray.CreateRange(_linked[language], linked => new NamedLink(
            linked.Name, linked.Target is not { } target ? null : target.Page.Language == language ? Link(target, hrefs) : LinkInOriginal(target, hrefs)));

    private static PageSource? InOriginal(SiteStructure structure, PageKind kind, Language language) =>
        Required.Contains(kind) && structure.Settings.Languages.Value.IsPartial(language) ? structure.Index[structure.Settings.Original].First(kind) : null;

    private static LinkView LinkInOriginal(Target target, Hrefs hrefs) =>
        Link(target, hrefs) with { Title = PassageText.Marked(target.Page.FrontMatter.Title.Value, target.Page.Language), Language = target.Page.Language };

    private static LinkView Link(Target target, Hrefs hrefs) => new(target.Page.FrontMatter.Title.Value, hrefs.To(target.Route), target.Page.FrontMatter.Title.At);

    /// <summary>All pages below a section, as a tree; measures are below the follow-up page.</summary>
    public ImmutableArray<PageTreeView> Tree(
        PageId section, Language language, Func<PageSource, IEnumerable<PageTreeView>> generated, Hrefs hrefs)
    {
        var branches = ImmutableArray.CreateBuilder<PageTreeView>();
        foreach (var page in structure.Index[language].In(section))
            if (page.FrontMatter.Kind is not (PageKind.NotFound or PageKind.Value))
                branches.Add(new PageTreeView(
                    page.FrontMatter.Title.Value, hrefs.To(structure.Routes.Of(page)), page.FrontMatter.Summary.Value,
                    Tree(page.Id, language, generated, hrefs).AddRange(generated(page)), page.FrontMatter.Title.At));
        return branches.DrainToImmutable();
    }

    public LinkView Link(PageSource page, Hrefs hrefs) => Link(TargetOf(structure, page), hrefs);

    private static Target TargetOf(SiteStructure structure, PageSource page) => new(page, structure.Routes.Of(page));

    private ImmutableArray<LinkView> Breadcrumbs(PageId page, bool isBelow, Language language, Hrefs hrefs)
    {
        var links = new List<LinkView>();
        for (var above = isBelow ? page : page.Section; above is { } id; above = id.Section)
            if (structure.Index[language].Find(id) is { } found) links.Insert(0, Link(found, hrefs));
        return [.. links];
    }

    private static bool IsWithin(PageId page, PageId section)
    {
        for (var above = page.Section; above is { } id; above = id.Section)
            if (id == section && id != PageId.Home) return true;
        return false;
    }

    /// <summary>A page that many pages link to.</summary>
    private sealed record Target(PageSource Page, Route Route);
}
