using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>A picture of a whole page. Playwright's own screenshots take several times as long to compress.</summary>
internal static class Screenshot
{
    /// <returns>A PNG in base 64.</returns>
    public static async Task<string> Of(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var answer = await session.SendAsync("Page.captureScreenshot", new() { ["format"] = "png", ["captureBeyondViewport"] = true, ["optimizeForSpeed"] = true, ["fromSurface"] = true });
        await session.DetachAsync();
        return answer!.Value.GetProperty("data").GetString()!;
    }
}
