using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>Pages that are not published until all languages are ready.</summary>
internal static class Drafts
{
    /// <summary>
    /// The files of pages that are marked as a draft in at least one language: none of them is published. In a partial
    /// language a draft is only a page that does not exist there yet.
    /// </summary>
    public static ImmutableHashSet<string> Of(IReadOnlyCollection<PageSource> pages, SiteLanguages languages)
    {
        var whole = pages.Where(page => page.FrontMatter.Record.IsDraft && !languages.IsPartial(page.Language)).Select(page => page.Id).ToHashSet();
        return [.. pages.Where(page => page.FrontMatter.Record.IsDraft || whole.Contains(page.Id)).Select(page => page.Path)];
    }
}
