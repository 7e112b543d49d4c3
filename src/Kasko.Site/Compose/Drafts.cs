using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The pages that wait until both languages are ready.</summary>
internal static class Drafts
{
    /// <summary>Pages of which a language says that it is a draft: neither is published.</summary>
    public static ImmutableHashSet<PageId> Of(IEnumerable<PageSource> pages) =>
        [.. pages.Where(page => page.FrontMatter.Record.IsDraft).Select(page => page.Id)];
}
