using Deque.AxeCore.Commons;
using Kasko.Site.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests;

/// <summary>The rules of axe for WCAG 2.2 A and AA and for best practice.</summary>
[Collection(InChromium.Name)]
public sealed class AxeTests(Chromium chromium)
{
    /// <summary>The rules that another palette may break; what else axe examines is the same in all colours.</summary>
    private static readonly string[] OfColours = ["color-contrast", "link-in-text-block"];

    internal static readonly Question<string[]> InLight = In(ColorScheme.Light, ForcedColors.None, "tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    internal static readonly Question<string[]> InDark = In(ColorScheme.Dark, ForcedColors.None, "rule", OfColours);

    /// <summary>Most forced colour palettes are dark.</summary>
    internal static readonly Question<string[]> InForced = In(ColorScheme.Dark, ForcedColors.Active, "rule", OfColours);

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Axe_finds_nothing_in_light_colours(Town town) => await chromium.FindsNothing(town, InLight);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Axe_finds_nothing_in_dark_colours(Town town) => await chromium.FindsNothing(town, InDark);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Axe_finds_nothing_in_forced_colours(Town town) => await chromium.FindsNothing(town, InForced);

    /// <summary>What axe finds on an open page in light and in dark colours.</summary>
    /// <param name="also">What it cannot decide besides <see cref="Undecided.List"/>.</param>
    internal static async Task<string[]> On(IPage page, params Undecided[] also) =>
    [
        .. await On(page, also, ColorScheme.Light, ForcedColors.None, "tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
        .. await On(page, also, ColorScheme.Dark, ForcedColors.None, "rule", OfColours),
    ];

    private static Question<string[]> In(ColorScheme scheme, ForcedColors forced, string type, params string[] values) =>
        new(View.Desktop, page => On(page, [], scheme, forced, type, values));

    private static Task<string[]> On(IPage page, Undecided[] also, ColorScheme scheme, ForcedColors forced, string type, params string[] values) =>
        page.InColours(scheme, forced, async () =>
        {
            if (!await page.EvaluateAsync<bool>("() => 'axe' in globalThis")) await page.EvaluateAsync(Axe);
            var explained = Undecided.List.Concat(also).Select(known => new { rule = known.Rule, within = known.Within }).ToArray();
            return await page.Findings("axe-run.js", new { rules = new { type, values }, explained });
        });
}
