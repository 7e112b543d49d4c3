using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>What a page asked for and wrote to the console while it and all of its pictures were loaded.</summary>
/// <param name="Address">The page, seen from the site's root.</param>
/// <param name="Requests">Every address asked for, the page's own first.</param>
/// <param name="Failures">Requests without an answer, or with one of status 400 or higher.</param>
/// <param name="Messages">What was written to the console, and faults in scripts.</param>
public sealed record Visit(string Address, ImmutableArray<Uri> Requests, ImmutableArray<string> Failures, ImmutableArray<string> Messages)
{
    /// <param name="site">The address of the site's root.</param>
    /// <param name="pages">The pages, seen from there.</param>
    public static async Task<IReadOnlyCollection<Visit>> All(Chromium chromium, Uri site, ImmutableArray<string> pages)
    {
        var visits = new ConcurrentBag<Visit>();
        await chromium.ForEach(pages, View.Desktop.Window(), async (page, address) => visits.Add(await Of(page, site, address)));
        Assert.Equal(pages.Length, visits.Count);
        return visits;
    }

    /// <summary>Opens a page of a site, and leaves it open.</summary>
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
