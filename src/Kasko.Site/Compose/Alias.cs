using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>A former address of a page.</summary>
/// <param name="Written">As written in the page's front matter.</param>
/// <param name="From">The address; null when the text cannot be an address below the site's base URL.</param>
/// <param name="TakenBy">What is now published at the address, or the other page that lists it; null when it is free.</param>
internal sealed record Alias(PageSource Page, Sourced<string> Written, Route? From, string? TakenBy)
{
    private static readonly string[] Generated =
        ["sitemap.xml", "robots.txt", "favicon.ico", .. LanguageCodes.All.Select(OpenDataPath.Feed)];

    /// <summary>The aliases of all pages, in the order of pages.</summary>
    /// <param name="views">The published pages.</param>
    /// <param name="files">The files that are published unchanged.</param>
    public static ImmutableArray<Alias> In(SiteStructure structure, ImmutableArray<PageView> views, IEnumerable<Output> files)
    {
        if (structure.Pages.All(page => page.FrontMatter.Aliases.IsEmpty)) return [];
        var taken = new TakenPaths();
        foreach (var view in views) taken.Add(view.Route.File, view.Source ?? view.Route.File);
        foreach (var path in files.Select(file => file.Path).Concat(Generated)) taken.Add(path, path);
        var aliases = ImmutableArray.CreateBuilder<Alias>();
        foreach (var page in structure.Pages)
        {
            foreach (var written in page.FrontMatter.Aliases)
            {
                var from = RouteOf(written.Value);
                var other = from is { } route ? taken.By(route.File) : null;
                if (from is { } free && other is null) taken.Add(free.File, page.Path);
                aliases.Add(new Alias(page, written, from, other));
            }
        }

        return aliases.ToImmutable();
    }

    /// <summary>The file for an address below the site's base URL; null when it is not such an address.</summary>
    private static Route? RouteOf(string written)
    {
        var path = written.TrimStart('/');
        if (path.Length == 0 || path.Contains("//", StringComparison.Ordinal)) return null;
        var isPlain = path.Split('/').All(part => part is not ("." or "..") && part.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.'));
        if (!isPlain) return null;
        if (path.EndsWith('/')) return Route.OfFolder(path);
        return path.EndsWith(".html", StringComparison.Ordinal) ? new Route(path) : Route.OfFolder(path + "/");
    }
}
