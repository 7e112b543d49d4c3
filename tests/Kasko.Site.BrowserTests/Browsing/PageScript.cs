using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>A script of the folder <c>Scripts</c>: a function that a page is asked to run.</summary>
public static class PageScript
{
    public static string Read(string name)
    {
        using var stream = typeof(PageScript).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Everything that a script finds wrong with a page.</summary>
    public static async Task<string[]> Findings(this IPage page, string script, object? argument = null) =>
        [.. (await page.EvaluateAsync<Finding[]>(Read(script), argument)).Select(finding => finding.ToString())];

    /// <summary>Loads all pictures of a page: by itself it loads one further down when the reader comes near.</summary>
    public static Task LoadPictures(this IPage page) => page.EvaluateAsync(Read("load-pictures.js"));

    /// <summary>Asks a page that has a style on top of its own. Its policy has no say in that, as it has none in a reader's.</summary>
    public static async Task<T> WithStyle<T>(this IPage page, string style, Func<Task<T>> ask)
    {
        await page.EvaluateAsync(Read("add-style.js"), style);
        var answer = await ask();
        await page.EvaluateAsync("() => document.adoptedStyleSheets.pop()");
        return answer;
    }

    /// <summary>Asks a page in the colours that a reader has chosen.</summary>
    public static async Task<T> InColours<T>(this IPage page, ColorScheme scheme, ForcedColors forced, Func<Task<T>> ask)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced });
        var answer = await ask();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None });
        return answer;
    }
}
