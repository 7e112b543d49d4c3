using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>A former address: a page's, or one that no page replaces.</summary>
/// <param name="Written">As the page, the measure or the settings have it.</param>
/// <param name="Page">The page that it leads to; null when no page replaces it.</param>
/// <param name="TakenBy">What is now published at the address, or the other file that lists it; null when it is free.</param>
internal sealed record Alias(Sourced<string> Written, OldAddress Old, AliasedPage? Page, string? TakenBy)
{
    private static readonly string[] Generated =
        ["sitemap.xml", "robots.txt", "favicon.ico", HostFilePath.Headers, HostFilePath.Redirects, HostFilePath.Azure];

    /// <summary>The aliases of all pages, in the order of pages, then those of measures, then the addresses that are gone.</summary>
    /// <param name="pages">The published pages.</param>
    /// <param name="files">The files that are published unchanged.</param>
    public static ImmutableArray<Alias> In(SiteStructure structure, ImmutableArray<SitePage> pages, IEnumerable<Output> files)
    {
        List<(Sourced<string> Written, AliasedPage? Page)> named =
            [.. AliasedPage.In(structure), .. structure.Settings.Gone.Select(written => (written, (AliasedPage?)null))];
        if (named.Count == 0) return [];
        var taken = new UsedAddresses();
        foreach (var page in pages) taken.AddPage(page.Route.File, page.Source ?? page.Route.File);
        foreach (var path in files.Select(file => file.Path).Concat(Generated).Concat(structure.Settings.Languages.Value.All.Select(OpenDataPath.Feed))) taken.AddFile(path);
        var aliases = ImmutableArray.CreateBuilder<Alias>();
        foreach (var (written, to) in named)
        {
            var old = OldAddress.Read(written.Value, structure.Settings.BaseUrl.Value);
            var other = old.Former is { } former ? taken.By(former) : null;
            if (old.Former is { } free && other is null) taken.Add(free, written.At.Path);
            aliases.Add(new Alias(written, old, to, other));
        }

        return aliases.ToImmutable();
    }
}
