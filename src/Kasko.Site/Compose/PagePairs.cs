using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The files of each page in its languages.</summary>
internal static class PagePairs
{
    /// <summary>The pages that exist in each language that is not partial, the original of each first.</summary>
    public static ImmutableArray<PageSource> Complete(SiteSource site) =>
        [.. ByPage(site).Where(files => site.Settings.Languages.Value.AreEnough(files)).SelectMany(files => files)];

    /// <summary>Each page's files, one for each language that exists, in the order of the site's languages.</summary>
    public static IEnumerable<IReadOnlyList<PageSource>> ByPage(SiteSource site) => site.Pages
        .GroupBy(page => page.Id)
        .Select(files => files.DistinctBy(page => page.Language).OrderBy(page => site.Settings.Languages.Value.All.IndexOf(page.Language)).ToList());
}
