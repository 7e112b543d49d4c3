namespace Kasko.Site.Model;

/// <summary>What the page for searching needs, in one language.</summary>
/// <param name="Order">The number of each page in the site's own order, by its address as seen from the page for searching.</param>
public sealed record SearchView(IReadOnlyDictionary<string, int> Order)
{
    /// <summary>The layout of the page; a theme without it has no search.</summary>
    public const string Layout = "search";

    /// <summary>The address of the index as seen from the page; null until all pages have been read.</summary>
    public string? Index { get; init; }
}

/// <summary>A page that can be found.</summary>
/// <param name="Above">The file of the page directly above it; null below the home page, which says nothing about a page.</param>
/// <param name="Figure">What a measure's page says of its latest figure.</param>
/// <param name="IsRead">False for the list of all pages, whose text is that of others.</param>
public sealed record SearchedPage(Route Route, Language Language, string Title, string? Above, string? Figure, bool IsRead)
{
    public static SearchedPage Of(PageView page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new SearchedPage(
            page.Route, page.Language, PassageText.Plain(page.Title), AboveOf(page),
            page.Measure is { } measure ? PassageText.Plain(measure.Chart.Words.Finding) : null,
            IsRead: page.Layout != PageKind.AllPages.Key());
    }

    private static string? AboveOf(PageView page) =>
        page.Navigation.Breadcrumbs is [_, .., var above] && SitePath.Resolve(page.Route.Folder, above.Href) is { } folder ? Route.OfFolder(folder + "/").File : null;
}

/// <summary>What a page says besides menus, in three parts of decreasing weight.</summary>
public sealed record PageText(string Title, string Headings, string Body)
{
    public static PageText None { get; } = new("", "", "");
}
