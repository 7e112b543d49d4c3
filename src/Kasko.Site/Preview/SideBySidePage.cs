using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Preview;

/// <summary>Both languages of a page beside each other, each in a frame.</summary>
internal static class SideBySidePage
{
    /// <summary>The query of an address that asks for it.</summary>
    public const string Query = "side-by-side";

    public static string Of(PageView view, MessageLanguage language)
    {
        var words = new PreviewWords(language);
        var frames = view.Navigation.Alternates.Select(page =>
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
            <title>{words.BothLanguages}: {HtmlText.Escape(PassageText.Plain(view.Title))}</title>
            <link rel="stylesheet" href="/{PreviewPage.Folder}preview.css">
            </head>
            <body>
            <header>
            <h1>{words.BothLanguages}</h1>
            <p><a href="?">{words.OneLanguage}</a></p>
            </header>
            <main>
            {string.Concat(frames)}</main>
            </body>
            </html>

            """;
    }
}
