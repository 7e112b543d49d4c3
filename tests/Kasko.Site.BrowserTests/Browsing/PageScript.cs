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

    public static async Task<Finding[]> Findings(this IPage page, string script, object? argument = null) =>
        await page.EvaluateAsync<Finding[]>(Read(script), argument);
}
