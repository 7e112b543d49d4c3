using Kasko.Site.BrowserTests.Browsing;

namespace Kasko.Site.BrowserTests;

/// <summary>A page sends no request to another host, every request succeeds, and the browser reports no errors.</summary>
[Collection(InChromium.Name)]
public sealed class NoExternalRequestsTests(Chromium chromium)
{
    internal static readonly Question<string[]> Icons = new(View.Desktop, page => page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('link[rel~=icon], link[rel=apple-touch-icon]')].map(link => link.href)"));

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task No_page_sends_a_request_to_another_host(Town town)
    {
        var host = chromium.Site(town).Address.Authority;
        await FindsNothing(town, visit => visit.Requests.Where(request => request.Authority != host));
    }

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Every_request_is_answered(Town town) => await FindsNothing(town, visit => visit.Failures);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task The_console_stays_empty(Town town) => await FindsNothing(town, visit => visit.Messages);

    [Theory]
    [InlineData(Town.Kasko), InlineData(Town.Talludden)]
    public async Task Every_icon_exists(Town town)
    {
        using var http = new HttpClient();
        var findings = new Findings();
        foreach (var icon in (await chromium.Answers(town, Icons)).SelectMany(page => page.Value.Select(icon => (Page: page.Key, Address: icon))).DistinctBy(icon => icon.Address))
        {
            using var answer = await http.GetAsync(new Uri(icon.Address));
            if (!answer.IsSuccessStatusCode) findings.Add(icon.Page, $"{icon.Address}: {answer.StatusCode}");
        }

        findings.AssertNone();
    }

    private async Task FindsNothing(Town town, Func<Visit, IEnumerable<object>> wrong)
    {
        var findings = new Findings();
        foreach (var visit in await chromium.Visits(town)) findings.AddRange(visit.Address, wrong(visit));
        findings.AssertNone();
    }
}
