using Kasko.Site.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests;

[Collection(InChromium.Name)]
public sealed class WithoutScriptsTests(Chromium chromium)
{
    internal static readonly Question<string[]> Shown = new(View.WithoutScripts, async page =>
    {
        var hidden = new List<string>();
        if (!await page.Locator("h1").IsVisibleAsync()) hidden.Add("the title is not shown");
        if (!await page.Locator("main a, nav a").First.IsVisibleAsync()) hidden.Add("no link is shown");
        return [.. hidden];
    });

    /// <summary>Run on the Swedish pages, each of which has a Finnish one.</summary>
    internal static readonly Question<string[]> LanguageSwitch = new(View.WithoutScripts, async (page, address) =>
    {
        if (!address.StartsWith("sv/", StringComparison.Ordinal) || !address.EndsWith('/')) return [];
        var wrong = new List<string>();
        var here = page.Url;
        await SwitchLanguage(page);
        if (await page.Locator("html").GetAttributeAsync("lang") != "fi") wrong.Add($"the switch leads to {page.Url}");
        var there = page.Url;
        await SwitchLanguage(page);
        if (page.Url != here) wrong.Add($"the way back from {there} leads to {page.Url}");
        return [.. wrong];
    });

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Every_page_shows_its_title_and_a_link_to_continue(Town town) => await chromium.FindsNothing(town, Shown);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task The_menu_leads_to_each_of_its_pages(Town town)
    {
        var findings = new Findings();
        var root = chromium.Site(town).Address;
        await chromium.ForEach(["sv/", "fi/"], View.WithoutScripts.Window(), async (page, address) =>
        {
            var home = new Uri(root, address).AbsoluteUri;
            await page.GotoAsync(home);
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
    public async Task The_language_switch_leads_to_the_same_page_in_the_other_language_and_back(Town town) =>
        await chromium.FindsNothing(town, LanguageSwitch);

    private static async Task SwitchLanguage(IPage page) => await page.Locator("nav a[hreflang][rel=alternate]").ClickAsync();
}
