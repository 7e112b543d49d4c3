using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Preview;

/// <summary>Two languages of a page beside each other, each in a frame. Where the site has more, others can be chosen.</summary>
internal static class SideBySidePage
{
    /// <summary>The query of an address that asks for it; its value is the code of the language beside the page's own.</summary>
    public const string Query = "side-by-side";

    public static string Of(PageView view, string? beside, MessageLanguage language)
    {
        var words = new PreviewWords(language);
        var others = view.Navigation.Alternates.Where(page => !page.IsCurrent).ToList();
        var other = others.Find(page => page.Language.Code() == beside) ?? others[0];
        var choices = others.Count == 1 ? "" : string.Concat(others.Where(page => page != other).Select(page =>
            $" <a href=\"?{Query}={page.Language.Code()}\">{words.NameOf(page.Language)}</a>"));
        var title = others.Count == 1 ? words.BothLanguages : words.TwoLanguages;
        var frames = view.Navigation.Alternates.Where(page => page.IsCurrent || page == other).Select(page =>
            $"""
            <section aria-label="{words.NameOf(page.Language)}">
            <h2>{words.NameOf(page.Language)}</h2>
            <iframe title="{words.NameOf(page.Language)}" src="{HtmlText.Escape(page.Href)}"></iframe>
            </section>

            """);
        return
            $"""
            <!DOCTYPE html>
            <html lang="{language.Code()}" class="side-by-side">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'">
            <title>{title}: {HtmlText.Escape(PassageText.Plain(view.Title))}</title>
            <link rel="stylesheet" href="/{PreviewPage.Folder}preview.css">
            </head>
            <body>
            <header>
            <h1>{title}</h1>
            <p><a href="?">{words.OneLanguage}</a>{choices}</p>
            </header>
            <main>
            {string.Concat(frames)}</main>
            </body>
            </html>

            """;
    }
}
