using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>A page of a site, by its path in the published folder.</summary>
public sealed record ChangedPage(string Path, PageContent Content);

/// <summary>The pages that are new in a site, say something else than before, or are no longer there; by path.</summary>
public sealed record ChangedPages(ImmutableArray<ChangedPage> Added, ImmutableArray<ChangedPage> Changed, ImmutableArray<ChangedPage> Removed)
{
    public bool IsEmpty => Added.IsEmpty && Changed.IsEmpty && Removed.IsEmpty;

    internal static ChangedPages Between(ImmutableSortedDictionary<string, PageContent> before, ImmutableSortedDictionary<string, PageContent> after) => new(
        [.. after.Where(page => !before.ContainsKey(page.Key)).Select(Page)],
        [.. after.Where(page => before.TryGetValue(page.Key, out var old) && old.Hash != page.Value.Hash).Select(Page)],
        [.. before.Where(page => !after.ContainsKey(page.Key)).Select(Page)]);

    private static ChangedPage Page(KeyValuePair<string, PageContent> page) => new(page.Key, page.Value);
}
