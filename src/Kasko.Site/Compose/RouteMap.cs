using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Markdown.Ids;
using Kasko.Site.Model;
using Kasko.Site.Rules.Addresses;

namespace Kasko.Site.Compose;

/// <summary>Where each page is published, in each language: folders named after slugs or titles.</summary>
internal sealed class RouteMap
{
    private readonly ImmutableDictionary<(PageId, Language), PageSource> _pages;
    private readonly Dictionary<(PageId, Language), Route> _routes = [];
    private readonly DiagnosticList _diagnostics;

    public RouteMap(ImmutableArray<PageSource> pages, DiagnosticList diagnostics)
    {
        _diagnostics = diagnostics;
        _pages = pages.DistinctBy(page => (page.Id, page.Language)).ToImmutableDictionary(page => (page.Id, page.Language));
        foreach (var page in pages) Of(page);
        ReportShared(pages);
    }

    public Route Of(PageSource page)
    {
        if (_routes.TryGetValue((page.Id, page.Language), out var known)) return known;
        return _routes[(page.Id, page.Language)] = page.FrontMatter.Kind switch
        {
            PageKind.NotFound => new Route($"{page.Language.Code()}/404.html"),
            PageKind.Value => Route.OfFolder(Folder(page.Id.Section ?? PageId.Home, page.Language)) with { Anchor = ValueAnchor(page) },
            _ => Route.OfFolder(Folder(page.Id, page.Language)),
        };
    }

    /// <summary>The address of something generated below a page, as a measure's.</summary>
    public Route Below(PageId section, string title, Language language) =>
        Route.OfFolder($"{Folder(section, language)}{Slug.Of(PassageText.Plain(title))}/");

    /// <summary>The id of a value on its section's page.</summary>
    public static string ValueAnchor(PageSource value) => HeadingId.Of(PassageText.Plain(value.FrontMatter.Title.Value));

    /// <summary>A page's folder; a folder of the site's that has no page of its own goes by its name.</summary>
    private string Folder(PageId id, Language language)
    {
        if (id == PageId.Home) return language.Code() + "/";
        var above = Folder(id.Section!.Value, language);
        return _pages.TryGetValue((id, language), out var page)
            ? $"{above}{SlugOf(page)}/"
            : $"{above}{Slug.Of(id.Name)}/";
    }

    private string SlugOf(PageSource page)
    {
        if (page.FrontMatter.Slug is not { } written)
        {
            var title = page.FrontMatter.Title;
            var made = Slug.Of(PassageText.Plain(title.Value));
            return made.Length == 0 ? Missing(page, title) : made;
        }

        var slug = Slug.Of(written.Value);
        if (slug.Length == 0) return Missing(page, written);
        if (slug != written.Value) _diagnostics.Add(NotASlug.At(written.At, written.Value, slug));
        return slug;
    }

    /// <summary>The file's name stands in, so that nothing else is told of the page for this.</summary>
    private string Missing(PageSource page, Sourced<string> written)
    {
        _diagnostics.Add(NoSlug.At(written.At, written.Value));
        return Slug.Of(page.Id.Name) is { Length: > 0 } name ? name : page.Language.Code();
    }

    private void ReportShared(ImmutableArray<PageSource> pages)
    {
        foreach (var same in pages.Where(page => page.FrontMatter.Kind is not PageKind.Value).GroupBy(page => Of(page).File, StringComparer.Ordinal))
            foreach (var twin in same.Skip(1))
                _diagnostics.Add(SameAddress.At(twin.FrontMatter.Title.At, Of(twin).Address, same.First().Path));
    }
}
