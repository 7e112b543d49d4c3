using Kasko.Site.Diagnostics;

namespace Kasko.Site.Preview;

/// <summary>The page that is shown while a page cannot be made and never could.</summary>
internal static class BlankPage
{
    public static string Of(MessageLanguage language)
    {
        var words = new PreviewWords(language);
        return
            $"""
            <!DOCTYPE html>
            <html lang="{language.Code()}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{words.Preview}</title>
            </head>
            <body>
            <main>
            <h1>{words.NoPageYet}</h1>
            </main>
            </body>
            </html>

            """;
    }
}
