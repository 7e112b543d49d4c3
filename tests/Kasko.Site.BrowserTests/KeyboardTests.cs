using Kasko.Site.BrowserTests.Browsing;

namespace Kasko.Site.BrowserTests;

/// <summary>WCAG 2.1.1, 2.4.1, 2.4.3, 2.4.7 and 2.4.11: using the pages with only a keyboard.</summary>
[Collection(InChromium.Name)]
public sealed class KeyboardTests(Chromium chromium)
{
    internal static readonly Question<string[]> OnDesktop = In(View.Desktop);

    internal static readonly Question<string[]> Zoomed = In(View.Zoomed);

    /// <summary>Run on a newly opened page.</summary>
    internal static readonly Question<string[]> SkipLink = new(View.Desktop, async (page, address) =>
    {
        // The pages in both languages have no menu to skip.
        if (address is "" or "404.html") return [];
        await page.GotoAsync(page.Url);
        // The next page must not be affected by requests that this one still waits for.
        await page.LoadPictures();
        await page.Keyboard.PressAsync("Tab");
        // Any other link would leave the page.
        var first = await page.EvaluateAsync<string?>("() => document.activeElement.getAttribute('href')");
        if (first?.StartsWith('#') is not true) return [$"the first Tab reaches '{first}'"];
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        return await page.Findings("skipped.js");
    });

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Tab_reaches_everything_in_order_and_the_focus_can_be_seen(Town town) => await chromium.FindsNothing(town, OnDesktop);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task At_400_percent_Tab_reaches_everything_in_order_and_the_focus_can_be_seen(Town town) => await chromium.FindsNothing(town, Zoomed);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task The_first_Tab_reaches_a_link_that_skips_to_the_content(Town town) => await chromium.FindsNothing(town, SkipLink);

    private static Question<string[]> In(View view) => new(view, async page =>
    {
        var stops = await page.EvaluateAsync<int>(PageScript.Read("tab-stops.js"));
        for (var press = 0; press < stops; press++) await page.Keyboard.PressAsync("Tab");
        return await page.Findings("focus.js", stops);
    });
}
