using Kasko.Site.BrowserTests.Browsing;

namespace Kasko.Site.BrowserTests;

/// <summary>Small sites in other languages than Swedish and Finnish beside each other.</summary>
[Collection(InChromium.Name)]
public sealed class LanguageTests(Chromium chromium)
{
    private static readonly Undecided ScrolledMenu = new("color-contrast", ".menu",
        "On a telephone the menu can be scrolled, and its last entries are cut off: on a desktop axe decides it.");

    [Theory]
    [InlineData("fi-sv", "", "fi/", "sv/uppfoljning/")]
    [InlineData("sv", "sv/", "404.html")]
    [InlineData("sv-fi-en", "", "en/", "en/follow-up/residents/", "sv/mal/en-levande-hamn/")]
    [InlineData("fi-se", "", "se/", "se/pikkulahti-2030/pikkulahti/")]
    public async Task Axe_finds_nothing_on_a_telephone_or_on_a_desktop(string name, params string[] pages)
    {
        await using var site = await BuiltSite.Build(Repository.Site(name));
        var findings = new Findings();
        foreach (var view in (View[])[View.Phone, View.Desktop])
        {
            await chromium.ForEach(pages, view.Window(), async (page, address) =>
            {
                await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
                findings.AddRange($"{name}/{address} {view}", await AxeTests.On(page, ScrolledMenu));
            });
        }

        findings.AssertNone();
    }
}
