using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>What a page asked for and said while it was opened in a window tall enough to load every picture.</summary>
/// <param name="Address">The page, seen from the site's root.</param>
/// <param name="Requests">Every address asked for, the page's own first.</param>
/// <param name="Failures">Requests without an answer, or with one that tells of a fault.</param>
/// <param name="Messages">What was written to the console, and faults in scripts.</param>
public sealed record Visit(string Address, ImmutableArray<Uri> Requests, ImmutableArray<string> Failures, ImmutableArray<string> Messages)
{
    private static BrowserNewContextOptions Tall => Screens.Of(1280, 16000);

    /// <param name="site">The address of the site's root.</param>
    /// <param name="pages">The pages, seen from there.</param>
    public static async Task<IReadOnlyCollection<Visit>> All(Chromium chromium, Uri site, ImmutableArray<string> pages)
    {
        var visits = new ConcurrentBag<Visit>();
        await chromium.OnPages(site, pages, Tall, async (page, address) => visits.Add(await Of(page, address)));
        Assert.Equal(pages.Length, visits.Count);
        return visits;
    }

    private static async Task<Visit> Of(IPage opened, string address)
    {
        var requests = new ConcurrentQueue<Uri>();
        var failures = new ConcurrentQueue<string>();
        var messages = new ConcurrentQueue<string>();
        var page = await opened.Context.NewPageAsync();
        page.Request += (_, request) => requests.Enqueue(new Uri(request.Url));
        page.RequestFailed += (_, request) => failures.Enqueue($"{request.Url}: {request.Failure}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400) failures.Enqueue($"{response.Url}: {response.Status}");
        };
        page.Console += (_, message) => messages.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, fault) => messages.Enqueue(fault);
        await page.GotoAsync(opened.Url);
        // Lazy pictures do not hold up the page's loading.
        await page.EvaluateAsync("() => Promise.allSettled([...document.images].map(image => image.decode()))");
        await page.CloseAsync();
        return new Visit(address, [.. requests], [.. failures], [.. messages]);
    }
}
