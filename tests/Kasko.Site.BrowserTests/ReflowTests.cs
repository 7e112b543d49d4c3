using Kasko.Site.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests;

/// <summary>WCAG 1.4.4 (resize text), 1.4.10 (reflow) and 1.4.12 (text spacing).</summary>
[Collection(InChromium.Name)]
public sealed class ReflowTests(Chromium chromium)
{
    /// <summary>The spacing that 1.4.12 lets every reader set.</summary>
    private const string Spaced = """
        * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
        p { margin-bottom: 2em !important; }
        """;

    private const string TextTwiceAsLarge = "html { font-size: 200% !important; }";

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task A_window_of_320_px_shows_everything_without_sideways_scroll(Town town) => await Fits(town, Screens.Phone);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task At_400_percent_everything_fits_without_sideways_scroll(Town town) => await Fits(town, Screens.Zoomed);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task A_phone_has_room_for_spaced_text(Town town) => await Fits(town, Screens.Phone, Spaced);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task A_desktop_has_room_for_spaced_text(Town town) => await Fits(town, Screens.Desktop, Spaced);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task A_desktop_has_room_for_text_twice_as_large(Town town) => await Fits(town, Screens.Desktop, TextTwiceAsLarge);

    private async Task Fits(Town town, BrowserNewContextOptions window, string? style = null)
    {
        // A reader's own style is no matter for the page's policy.
        window.BypassCSP = style is not null;
        var findings = await chromium.OnEveryPage(town, window, async (page, _) =>
        {
            if (style is not null) await page.AddStyleTagAsync(new() { Content = style });
            return await page.Findings("reflow.js");
        });
        findings.AssertNone();
    }
}
