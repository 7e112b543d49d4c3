using Kasko.Site.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests;

/// <summary>WCAG 2.1.1, 2.4.1, 2.4.3, 2.4.7 and 2.4.11: what a reader meets who has only a keyboard.</summary>
[Collection(InChromium.Name)]
public sealed class KeyboardTests(Chromium chromium)
{
    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Tab_reaches_everything_in_order_with_a_focus_to_be_seen(Town town) => await ReachesEverything(town, Screens.Desktop);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task At_400_percent_Tab_reaches_everything_in_order_with_a_focus_to_be_seen(Town town) =>
        await ReachesEverything(town, Screens.Zoomed);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task The_first_Tab_reaches_a_link_that_skips_to_the_content(Town town)
    {
        var findings = await chromium.OnEveryPage(town, Screens.Desktop, async (page, address) =>
        {
            // Outside both languages there is no menu to skip.
            if (address is "" or "404.html") return [];
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.PressAsync("Enter");
            await page.Keyboard.PressAsync("Tab");
            return await page.Findings("skipped.js");
        });
        findings.AssertNone();
    }

    private async Task ReachesEverything(Town town, BrowserNewContextOptions window)
    {
        var findings = await chromium.OnEveryPage(town, window, async (page, _) =>
        {
            var found = new List<Finding>();
            var stops = await page.EvaluateAsync<int>(PageScript.Read("tab-stops.js"));
            for (var index = 0; index < stops; index++)
            {
                await page.Keyboard.PressAsync("Tab");
                found.AddRange(await page.Findings("focus.js", index));
            }
            return found;
        });
        findings.AssertNone();
    }
}
