using Kasko.Site.BrowserTests.Browsing;

namespace Kasko.Site.BrowserTests;

[Collection(InChromium.Name)]
public sealed class TargetSizeTests(Chromium chromium)
{
    internal static readonly Question<string[]> OnPhone = In(View.Phone);

    internal static readonly Question<string[]> OnDesktop = In(View.Desktop);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Targets_are_large_enough_on_a_phone(Town town) => await chromium.FindsNothing(town, OnPhone);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Targets_are_large_enough_on_a_desktop(Town town) => await chromium.FindsNothing(town, OnDesktop);

    private static Question<string[]> In(View view) => new(view, page => page.Findings("targets.js"));
}
