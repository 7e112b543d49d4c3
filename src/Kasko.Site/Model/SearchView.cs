using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>What the page for searching shows, in one language.</summary>
/// <param name="Pages">Those that can be found, in the site's order.</param>
public sealed record SearchView(ImmutableArray<SearchedPage> Pages)
{
    /// <summary>The layout of the page; a theme without it has no search.</summary>
    public const string Layout = "search";

    /// <summary>The address of the index as seen from the page; null until all pages have been read.</summary>
    public string? Index { get; init; }
}

/// <summary>A page that can be found.</summary>
/// <param name="File">Below the published folder.</param>
/// <param name="Href">As seen from the page for searching.</param>
/// <param name="Section">The number of the page that it is below; null for the home page.</param>
/// <param name="Figure">What a measure's page says of its latest figure.</param>
/// <param name="IsRead">False for the list of all pages, whose text is that of others.</param>
public sealed record SearchedPage(string File, string Title, string Href, int? Section, string? Figure, bool IsRead);

/// <summary>What a page says besides menus, in three parts of decreasing weight.</summary>
public sealed record PageText(string Title, string Headings, string Body)
{
    public static PageText None { get; } = new("", "", "");
}
