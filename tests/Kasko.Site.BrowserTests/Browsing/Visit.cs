using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>The requests and console messages of a page while it and all its pictures were loaded.</summary>
/// <param name="Address">The page, relative to the site's root.</param>
/// <param name="Requests">All requested addresses, the page's own first.</param>
/// <param name="Failures">Requests without a response, or with status 400 or higher.</param>
/// <param name="Messages">Console messages and script errors.</param>
public sealed record Visit(string Address, ImmutableArray<Uri> Requests, ImmutableArray<string> Failures, ImmutableArray<string> Messages)
{
    /// <param name="site">The address of the site's root.</param>
    /// <param name="pages">The pages, relative to the root.</param>
    public static async Task<IReadOnlyCollection<Visit>> All(Chromium chromium, Uri site, ImmutableArray<string> pages)
    {
        var visits = new ConcurrentBag<Visit>();
        await chromium.ForEach(pages, View.Desktop.Window(), async (page, address) => visits.Add(await Of(page, site, address)));
        Assert.Equal(pages.Length, visits.Count);
        return visits;
    }

    /// <summary>Opens a page of a site and keeps it open.</summary>
    public static async Task<Visit> Of(IPage page, Uri site, string address)
    {
        var requests = new ConcurrentQueue<Uri>();
        var failures = new ConcurrentQueue<string>();
        var messages = new ConcurrentQueue<string>();
        page.Request += Asked;
        page.RequestFailed += Failed;
        page.Response += Answered;
        page.Console += Written;
        page.PageError += Broken;
        await page.GotoAsync(new Uri(site, address).AbsoluteUri);
        await page.LoadPictures();
        page.Request -= Asked;
        page.RequestFailed -= Failed;
        page.Response -= Answered;
        page.Console -= Written;
        page.PageError -= Broken;
        return new Visit(address, [.. requests], [.. failures], [.. messages]);

        void Asked(object? sender, IRequest request) => requests.Enqueue(new Uri(request.Url));
        void Failed(object? sender, IRequest request) => failures.Enqueue($"{request.Url}: {request.Failure}");
        void Written(object? sender, IConsoleMessage message) => messages.Enqueue($"{message.Type}: {message.Text}");
        void Broken(object? sender, string fault) => messages.Enqueue(fault);
        void Answered(object? sender, IResponse response)
        {
            if (response.Status >= 400) failures.Enqueue($"{response.Url}: {response.Status}");
        }
    }
}
