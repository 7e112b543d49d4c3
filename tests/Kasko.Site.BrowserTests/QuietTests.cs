using Kasko.Site.BrowserTests.Browsing;

namespace Kasko.Site.BrowserTests;

/// <summary>A page asks nobody else for anything, misses nothing, and has nothing to complain of.</summary>
[Collection(InChromium.Name)]
public sealed class QuietTests(Chromium chromium)
{
    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task No_page_asks_another_host(Town town)
    {
        var host = chromium.Site(town).Address.Authority;
        await None(town, visit => visit.Requests.Where(request => request.Authority != host));
    }

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Every_request_is_answered(Town town) => await None(town, visit => visit.Failures);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task The_console_stays_empty(Town town) => await None(town, visit => visit.Messages);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Every_icon_is_there(Town town)
    {
        var findings = await chromium.OnEveryPage(town, Screens.Desktop, async (page, _) =>
        {
            var icons = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('link[rel~=icon], link[rel=apple-touch-icon]')].map(link => link.href)");
            var missing = new List<string>();
            foreach (var icon in icons)
            {
                var answer = await page.APIRequest.GetAsync(icon);
                if (!answer.Ok) missing.Add($"{icon}: {answer.Status}");
            }
            return missing;
        });
        findings.AssertNone();
    }

    private async Task None(Town town, Func<Visit, IEnumerable<object>> wrong)
    {
        var findings = new Findings();
        foreach (var visit in await chromium.Visits(town)) findings.AddRange(visit.Address, wrong(visit));
        findings.AssertNone();
    }
}
