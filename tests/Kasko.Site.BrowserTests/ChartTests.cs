using Kasko.Site.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests;

/// <summary>The charts as they are painted, with every shape that the invented town has.</summary>
[Collection(InChromium.Name)]
public sealed class ChartTests(Chromium chromium)
{
    [Fact]
    public async Task Each_label_is_read_by_itself_on_a_phone() => await AreApart(Screens.Phone);

    [Fact]
    public async Task Each_label_is_read_by_itself_on_a_desktop() => await AreApart(Screens.Desktop);

    private async Task AreApart(BrowserNewContextOptions window)
    {
        var charts = 0;
        var findings = await chromium.OnEveryPage(Town.Talludden, window, async (page, _) =>
        {
            Interlocked.Add(ref charts, await page.Locator("figure.chart").CountAsync());
            return await page.Findings("chart-labels.js");
        });
        // Twelve measures, in both languages.
        Assert.True(charts >= 24, $"only {charts} charts");
        findings.AssertNone();
    }
}
