using Kasko.Site.BrowserTests.Browsing;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests.Servers;

/// <summary>The browser reports no problem on any page with the headers of real servers.</summary>
[Collection(InChromium.Name)]
public sealed class HostedPageTests(Chromium chromium, HostedSites sites)
{
    /// <summary>The console message of the browser for every not-found page, whatever it contains.</summary>
    private const string NotFound = "the server responded with a status of 404";

    [ServerTheory, ClassData(typeof(EveryServerAndSite))]
    public async Task No_page_violates_its_content_policy_or_lacks_a_file(ServerKind kind, Town town, string path)
    {
        var site = await sites.On(kind, town, path);
        var findings = new Findings();

        foreach (var visit in await Visit.All(chromium, site.Address, [.. site.Pages, "sv/finns-inte/alls/", "fi/ei-ole/", "nowhere/at/all"]))
        {
            findings.AddRange(visit.Address, visit.Messages.Where(message => !message.Contains(NotFound, StringComparison.Ordinal)));
            findings.AddRange(visit.Address, visit.Failures.Where(failure => !failure.EndsWith(": 404", StringComparison.Ordinal)));
            findings.AddRange(visit.Address, visit.Requests.Where(request => request.Authority != site.Address.Authority));
        }

        findings.AssertNone();
    }

    [ServerTheory, ClassData(typeof(EveryServerAndSite))]
    public async Task Sound_and_film_that_are_opened_by_themselves_are_not_blocked(ServerKind kind, Town town, string path)
    {
        var site = await sites.On(kind, town, path);

        var visits = await Visit.All(chromium, site.Address, ["files/kinds.mp3", "files/kinds.mp4", "files/kinds.webm", "files/kinds.ogg", "files/kinds.m4a"]);

        Assert.All(visits, visit => Assert.DoesNotContain(visit.Messages, message => message.Contains("Content Security Policy", StringComparison.Ordinal)));
        Assert.All(visits, visit => Assert.Contains(visit.Requests, request => request.AbsolutePath.EndsWith(visit.Address, StringComparison.Ordinal)));
    }

    [ServerTheory, ClassData(typeof(EveryServerAndSite))]
    public async Task A_search_may_run_its_script_and_fetch_its_index(ServerKind kind, Town town, string path)
    {
        var site = await sites.On(kind, town, path);

        await chromium.ForEach(["sv/sok/?q=strategi"], View.Laptop.Window(), async (page, address) =>
        {
            await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
            await Assertions.Expect(page.Locator(".hits li p mark").First).ToBeVisibleAsync();
        });
    }

    [ServerFact(ServerKind.Nginx)]
    public async Task A_style_without_a_hash_in_the_policy_is_refused()
    {
        var site = await sites.On(ServerKind.Nginx, Town.Talludden, "/");
        var page = Path.Join(site.Folder, "foreign.html");
        await File.WriteAllTextAsync(page, "<!DOCTYPE html><title>Foreign</title><style>h1{color:red}</style><h1>Foreign</h1>");

        var visit = Assert.Single(await Visit.All(chromium, site.Address, ["foreign.html"]));
        File.Delete(page);

        Assert.Contains(visit.Messages, message => message.Contains("style-src-elem", StringComparison.Ordinal));
    }
}
