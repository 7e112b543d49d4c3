using Deque.AxeCore.Commons;
using Kasko.Site.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests;

/// <summary>The rules of axe for WCAG 2.2 A and AA and for best practice.</summary>
[Collection(InChromium.Name)]
public sealed class AxeTests(Chromium chromium)
{
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Axe_finds_nothing_in_light_colours(Town town) => await FindsNothing(town, ColorScheme.Light);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Axe_finds_nothing_in_dark_colours(Town town) => await FindsNothing(town, ColorScheme.Dark);

    /// <summary>Most of the palettes that readers force are dark.</summary>
    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Axe_finds_nothing_in_forced_colours(Town town) => await FindsNothing(town, ColorScheme.Dark, ForcedColors.Active);

    private async Task FindsNothing(Town town, ColorScheme scheme, ForcedColors forced = ForcedColors.None)
    {
        var window = Screens.Desktop;
        window.ColorScheme = scheme;
        window.ForcedColors = forced;
        var axe = new BundledAxeScriptProvider().GetScript();
        var question = new { tags = Tags, explained = Undecided.List.Select(known => new { rule = known.Rule, within = known.Within }).ToArray() };
        var findings = await chromium.OnEveryPage(town, window, async (page, _) =>
        {
            await page.EvaluateAsync(axe);
            return await page.Findings("axe-run.js", question);
        });
        findings.AssertNone();
    }
}
