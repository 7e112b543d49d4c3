using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>The windows that readers look through. Sizes are in CSS pixels.</summary>
internal static class Screens
{
    public static BrowserNewContextOptions Desktop => Of(1280, 800);

    public static BrowserNewContextOptions Phone => Of(320, 640);

    /// <summary>A window of 1,280 × 1,024 at 400 % (WCAG 1.4.10).</summary>
    public static BrowserNewContextOptions Zoomed => new() { ViewportSize = new() { Width = 320, Height = 256 }, DeviceScaleFactor = 4 };

    public static BrowserNewContextOptions Of(int width, int height) => new() { ViewportSize = new() { Width = width, Height = height } };
}
