using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>A script in the folder <c>Scripts</c>: a function that is run in a page.</summary>
public static class PageScript
{
    public static string Read(string name)
    {
        using var stream = typeof(PageScript).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException(name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>All problems that a script finds on a page.</summary>
    public static async Task<string[]> Findings(this IPage page, string script, object? argument = null) =>
        [.. (await page.EvaluateAsync<Finding[]>(Read(script), argument)).Select(finding => finding.ToString())];

    /// <summary>Loads all pictures of a page; normally those further down are loaded lazily.</summary>
    public static Task LoadPictures(this IPage page) => page.EvaluateAsync(Read("load-pictures.js"));

    /// <summary>
    /// Runs a question with an additional style. The page's content policy does not apply to it, as to users' own styles.
    /// </summary>
    public static async Task<T> WithStyle<T>(this IPage page, string style, Func<Task<T>> ask)
    {
        await page.EvaluateAsync(Read("add-style.js"), style);
        var answer = await ask();
        await page.EvaluateAsync("() => document.adoptedStyleSheets.pop()");
        return answer;
    }

    /// <summary>Runs a question in a window of another size.</summary>
    public static async Task<T> InWindow<T>(this IPage page, int width, int height, Func<Task<T>> ask)
    {
        var size = page.ViewportSize!;
        await page.SetViewportSizeAsync(width, height);
        var answer = await ask();
        await page.SetViewportSizeAsync(size.Width, size.Height);
        return answer;
    }

    /// <summary>Runs a question in a colour scheme.</summary>
    public static async Task<T> InColours<T>(this IPage page, ColorScheme scheme, ForcedColors forced, Func<Task<T>> ask)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced });
        var answer = await ask();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None });
        return answer;
    }
}
