using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Addresses;

namespace Kasko.Site.Compose;

/// <summary>The addresses that pages had before, each leading to where the page is now.</summary>
internal static class Redirects
{
    private static readonly string[] Generated =
        ["sitemap.xml", "robots.txt", "favicon.ico", .. LanguageCodes.All.Select(OpenDataPath.Feed)];

    /// <param name="files">The files that are published as they are.</param>
    public static ImmutableArray<Redirect> Of(
        ImmutableArray<PageSource> sources, RouteMap routes, ImmutableArray<PageView> views, IEnumerable<Output> files, Settings settings,
        DiagnosticList diagnostics)
    {
        var taken = new TakenPaths();
        foreach (var view in views) taken.Add(view.Route.File, view.Source ?? view.Route.File);
        foreach (var path in files.Select(file => file.Path).Concat(Generated)) taken.Add(path, path);
        var redirects = ImmutableArray.CreateBuilder<Redirect>();
        foreach (var page in sources)
        {
            foreach (var alias in page.FrontMatter.Aliases)
            {
                if (RouteOf(alias.Value) is not { } from) diagnostics.Add(NotAnAlias.At(alias.At, alias.Value));
                else if (taken.By(from.File) is { } other) diagnostics.Add(AliasTaken.At(alias.At, alias.Value, other));
                else
                {
                    taken.Add(from.File, page.Path);
                    redirects.Add(To(page, routes.Of(page), from, settings));
                }
            }
        }

        return redirects.ToImmutable();
    }

    private static Redirect To(PageSource page, Route to, Route from, Settings settings) => new(
        from, to, new Hrefs(from, basePath: null).To(to), settings.UrlOf(to),
        PassageText.Plain(page.FrontMatter.Title.Value), page.Language);

    /// <summary>The file that an address below the site's is read from; null where it is no such address.</summary>
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
