using System.Collections.Immutable;
using Kasko.Site.Markdown.Ids;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The anchors of pages: what a link may name after <c>#</c>.</summary>
internal sealed class PageAnchors(ImmutableArray<PageSource> pages)
{
    /// <summary>The id of a value on its section's page.</summary>
    public static string OfValue(PageSource value) => HeadingId.Of(PassageText.Plain(value.FrontMatter.Title.Value));

    /// <summary>The prefix for the ids of a text that is shown below a heading with this id.</summary>
    public static string Prefix(string heading) => heading + "-";

    /// <summary>The anchors of a page's headings and, on the page of the values, of the values.</summary>
    public IReadOnlyList<string> On(PageSource page)
    {
        var headings = page.Outline.Headings.Select(heading => heading.Id);
        var values = page.FrontMatter.Kind is not PageKind.Values ? [] : pages
            .Where(other => other.FrontMatter.Kind is PageKind.Value && other.Id.Section == page.Id && other.Language == page.Language)
            .Select(OfValue);
        return [.. headings, .. values];
    }
}
