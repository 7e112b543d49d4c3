using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Render;

/// <summary>The page of a preview that lists the pages that a proposal changes, in both languages. It opens from a disk.</summary>
internal static class ChangesPage
{
    public const string Path = "changes.html";

    public static Output Of(ChangedPages pages) => new(Path, Encoding.UTF8.GetBytes(
        $$"""
        <!DOCTYPE html>
        <html lang="sv">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <meta name="robots" content="noindex">
        <title>Förslagets sidor – Ehdotuksen sivut</title>
        <style>
        :root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif }
        body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
        li { margin: .5rem 0; overflow-wrap: anywhere }
        </style>
        </head>
        <body>
        <main>
        <h1>{{Both("Förslagets sidor", "Ehdotuksen sivut")}}</h1>
        {{List("Nya", "Uudet", pages.Added, isThere: true)}}{{List("Ändrade", "Muuttuneet", pages.Changed, isThere: true)}}{{List("Borttagna", "Poistetut", pages.Removed, isThere: false)}}{{(pages.IsEmpty ? $"<p>{Both("Ingen sida säger något annat än förut.", "Mikään sivu ei sano muuta kuin ennen.")}</p>\n" : "")}}<p><a href="index.html">{{Both("Hela webbplatsen", "Koko sivusto")}}</a></p>
        </main>
        </body>
        </html>

        """.ReplaceLineEndings("\n")));

    private static string List(string swedish, string finnish, ImmutableArray<ChangedPage> pages, bool isThere) => pages.IsEmpty ? "" :
        $"<h2>{Both(swedish, finnish)}</h2>\n<ul>\n{string.Concat(pages.Select(page => $"<li>{(isThere ? Link(page) : Title(page))}</li>\n"))}</ul>\n";

    private static string Link(ChangedPage page) => $"<a href=\"{HtmlText.Escape(UrlText.Path(page.Path))}\">{Title(page)}</a>";

    private static string Title(ChangedPage page) => $"<span lang=\"{page.Content.Language.Code()}\">{HtmlText.Escape(PassageText.Plain(page.Content.Title))}</span>";

    private static string Both(string swedish, string finnish) => $"{swedish} · <span lang=\"fi\">{finnish}</span>";
}
