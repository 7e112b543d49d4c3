using Kasko.Site.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests;

[Collection(InChromium.Name)]
public sealed class TargetSizeTests(Chromium chromium)
{
    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task A_finger_hits_one_link_at_a_time_on_a_phone(Town town) => await HaveRoom(town, Screens.Phone);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task A_pointer_hits_one_link_at_a_time_on_a_desktop(Town town) => await HaveRoom(town, Screens.Desktop);

    private async Task HaveRoom(Town town, BrowserNewContextOptions window)
    {
        var findings = await chromium.OnEveryPage(town, window, async (page, _) => await page.Findings("targets.js"));
        findings.AssertNone();
    }
}
