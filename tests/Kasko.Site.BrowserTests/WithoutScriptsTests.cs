using Kasko.Site.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests;

[Collection(InChromium.Name)]
public sealed class WithoutScriptsTests(Chromium chromium)
{
    private static BrowserNewContextOptions Scriptless => new() { ViewportSize = new() { Width = 320, Height = 640 }, JavaScriptEnabled = false };

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Every_page_shows_its_title_and_a_way_onwards(Town town)
    {
        var findings = await chromium.OnEveryPage(town, Scriptless, async (page, _) =>
        {
            var hidden = new List<string>();
            if (!await page.Locator("h1").IsVisibleAsync()) hidden.Add("the title is not shown");
            if (!await page.Locator("main a, nav a").First.IsVisibleAsync()) hidden.Add("no link is shown");
            return hidden;
        });
        findings.AssertNone();
    }

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task The_menu_leads_to_each_of_its_pages(Town town)
    {
        var findings = new Findings();
        await chromium.OnPages(town, ["sv/", "fi/"], Scriptless, async (page, address) =>
        {
            var home = page.Url;
            var entries = await page.Locator(".menu a").CountAsync();
            Assert.True(entries >= 4, $"/{address} has a menu of {entries}");
            for (var index = 0; index < entries; index++)
            {
                var entry = page.Locator(".menu a").Nth(index);
                var name = await entry.InnerTextAsync();
                await entry.ClickAsync();
                var current = page.Locator(".menu [aria-current=page]");
                if (page.Url == home || await current.CountAsync() != 1 || await current.InnerTextAsync() != name)
                    findings.Add(address, $"'{name}' leads to {page.Url}");
                await page.GotoAsync(home);
            }
        });
        findings.AssertNone();
    }

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task The_language_switch_leads_to_the_same_page_in_the_other_language_and_back(Town town)
    {
        var pages = chromium.Site(town).Pages.Where(page => page.StartsWith("sv/", StringComparison.Ordinal) && page.EndsWith('/'));
        var findings = new Findings();
        await chromium.OnPages(town, pages, Scriptless, async (page, address) =>
        {
            var here = page.Url;
            await Switch(page);
            if (await page.Locator("html").GetAttributeAsync("lang") != "fi") findings.Add(address, $"the switch leads to {page.Url}");
            var there = page.Url;
            await Switch(page);
            if (page.Url != here) findings.Add(address, $"the way back from {there} leads to {page.Url}");
        });
        findings.AssertNone();
    }

    private static async Task Switch(IPage page) => await page.Locator("nav a[hreflang][rel=alternate]").ClickAsync();
}
