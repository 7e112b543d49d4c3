using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Diagnostics.Catalogue;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The addresses that pages had before, each leading to where the page is now.</summary>
internal static class Redirects
{
    private static readonly string[] Generated = ["sitemap.xml", "robots.txt", "favicon.ico"];

    public static ImmutableArray<Redirect> Of(
        ImmutableArray<PageSource> sources, RouteMap routes, ImmutableArray<PageView> views, Settings settings, DiagnosticList diagnostics)
    {
        var taken = views.DistinctBy(view => view.Route.File, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(view => view.Route.File, view => view.Source ?? view.Route.File, StringComparer.OrdinalIgnoreCase);
        foreach (var name in Generated) taken[name] = name;
        var redirects = ImmutableArray.CreateBuilder<Redirect>();
        foreach (var page in sources)
        {
            foreach (var alias in page.FrontMatter.Aliases)
            {
                if (RouteOf(alias.Value) is not { } from) diagnostics.Add(ScheduleRules.NotAnAlias(alias.At, alias.Value));
                else if (!taken.TryAdd(from.File, page.Path)) diagnostics.Add(ScheduleRules.AliasTaken(alias.At, alias.Value, taken[from.File]));
                else redirects.Add(To(page, routes.Of(page), from, settings));
            }
        }

        return redirects.ToImmutable();
    }

    private static Redirect To(PageSource page, Route to, Route from, Settings settings) => new(
        from, to, new Hrefs(from, basePath: null).To(to), new Uri(settings.BaseUrl, to.Address),
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
