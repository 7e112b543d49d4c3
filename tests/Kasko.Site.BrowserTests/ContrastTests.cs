using Kasko.Site.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests;

/// <summary>WCAG 1.4.3, measured on painted pages, including places where axe cannot determine the background.</summary>
[Collection(InChromium.Name)]
public sealed class ContrastTests(Chromium chromium)
{
    internal static readonly Question<string[]> InLight = In(ColorScheme.Light);

    internal static readonly Question<string[]> InDark = In(ColorScheme.Dark);

    private const string WithoutText = """
        * { color: transparent !important; text-decoration-color: transparent !important; }
        svg text { fill: transparent !important; }
        ::marker { color: transparent !important; }
        """;

    /// <summary>Shows a long table completely.</summary>
    private const string Unfolded = "* { max-height: none !important; }";

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Text_has_enough_contrast_in_light_colours(Town town) => await chromium.FindsNothing(town, InLight);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Text_has_enough_contrast_in_dark_colours(Town town) => await chromium.FindsNothing(town, InDark);

    private static Question<string[]> In(ColorScheme scheme) =>
        new(View.Desktop, page => page.InColours(scheme, ForcedColors.None, () => page.WithStyle(Unfolded, () => Contrast(page))));

    /// <summary>In the window and the colours that the page has now.</summary>
    internal static async Task<string[]> Contrast(IPage page)
    {
        var picture = await page.WithStyle(WithoutText, () => Screenshot.Of(page));
        return await page.Findings("contrast.js", picture);
    }
}
