using Kasko.Site.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests;

/// <summary>WCAG 1.4.3, measured on painted pages: also where axe cannot tell what lies behind a text.</summary>
[Collection(InChromium.Name)]
public sealed class ContrastTests(Chromium chromium)
{
    private const string WithoutText = """
        * { color: transparent !important; text-decoration-color: transparent !important; }
        svg text { fill: transparent !important; }
        ::marker { color: transparent !important; }
        """;

    /// <summary>A long table shows all of itself at once.</summary>
    private const string Unfolded = "* { max-height: none !important; }";

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Text_stands_out_from_what_is_painted_behind_it_in_light_colours(Town town) => await StandsOut(town, ColorScheme.Light);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Text_stands_out_from_what_is_painted_behind_it_in_dark_colours(Town town) => await StandsOut(town, ColorScheme.Dark);

    private async Task StandsOut(Town town, ColorScheme scheme)
    {
        var window = Screens.Desktop;
        window.ColorScheme = scheme;
        // The page's own policy takes no style but its own.
        window.BypassCSP = true;
        var findings = await chromium.OnEveryPage(town, window, async (page, _) =>
        {
            await page.AddStyleTagAsync(new() { Content = Unfolded });
            var style = await page.AddStyleTagAsync(new() { Content = WithoutText });
            var picture = await page.ScreenshotAsync(new() { FullPage = true });
            await style.EvaluateAsync("style => style.remove()");
            return await page.Findings("contrast.js", Convert.ToBase64String(picture));
        });
        findings.AssertNone();
    }
}
