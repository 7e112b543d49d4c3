using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>Pages that are not published until both languages are ready.</summary>
internal static class Drafts
{
    /// <summary>Pages marked as a draft in at least one language: neither language is published.</summary>
    public static ImmutableHashSet<PageId> Of(IEnumerable<PageSource> pages) =>
        [.. pages.Where(page => page.FrontMatter.Record.IsDraft).Select(page => page.Id)];
}
