using System.Text;
using Kasko.Site.Model;
using Kasko.Site.Quoting;
using Kasko.Site.Render.Security;

namespace Kasko.Site.Render;

/// <summary>
/// A page at a former address that redirects immediately (WCAG 2.2.1 and 3.2.5 allow that without delay), for hosts
/// without redirects of their own.
/// </summary>
public static class RedirectPages
{
    public static IEnumerable<Output> Of(ComposedSite site, ContentPolicy policy) => Of(site, new PagePolicy(policy).Meta([], isSearch: false));

    private static IEnumerable<Output> Of(ComposedSite site, string policy) => site.Redirects.Where(redirect => redirect.From.HasFile).Concat(site.Entrance is { } entrance ? [entrance] : (Redirect[])[]).Select(redirect => Page(redirect, policy));

    private static Output Page(Redirect redirect, string policy)
    {
        var (title, href, url) = (HtmlText.Escape(redirect.Title), HtmlText.Escape(redirect.Href), HtmlText.Escape(redirect.Url.AbsoluteUri));
        var html =
            $"""
            <!DOCTYPE html>
            <html lang="{redirect.Language.Code()}">
            <head>
            <meta charset="utf-8">{policy}
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url={href}">
            <link rel="canonical" href="{url}">
            </head>
            <body>
            <main>
            <h1><a href="{href}">{title}</a></h1>
            </main>
            </body>
            </html>

            """;
        return new Output(redirect.From.Route.File, Encoding.UTF8.GetBytes(html.ReplaceLineEndings("\n")));
    }
}
