using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The files of each page in its languages.</summary>
internal static class PagePairs
{
    /// <summary>The pages that exist in both languages, the original of each first.</summary>
    public static ImmutableArray<PageSource> Complete(SiteSource site) =>
        [.. ByPage(site).Where(files => files.Count > 1).SelectMany(files => files)];

    /// <summary>Each page's files, one for each language that exists, the original language first.</summary>
    public static IEnumerable<IReadOnlyList<PageSource>> ByPage(SiteSource site) => site.Pages
        .GroupBy(page => page.Id)
        .Select(files => files.DistinctBy(page => page.Language).OrderBy(page => page.Language != site.Settings.Original).ToList());
}
