using System.Collections.Concurrent;
using Kasko.Site.BrowserTests.Servers;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>One browser and both sites, for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly TimeSpan LongestCheck = TimeSpan.FromSeconds(60);

    private readonly Dictionary<Town, BuiltSite> _sites = [];
    private readonly Dictionary<Town, Lazy<Task<IReadOnlyCollection<Visit>>>> _visits;
    private readonly Dictionary<Town, Lazy<Task<IReadOnlyCollection<Print>>>> _prints;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _advice;

    public Chromium()
    {
        _visits = OfEach(town => Visit.All(this, Site(town).Address, Site(town).Pages));
        _prints = OfEach(town => Print.All(this, town));
    }

    /// <summary>One visit to each page, for all tests that read what came of it.</summary>
    public Task<IReadOnlyCollection<Visit>> Visits(Town town) => _visits[town].Value;

    /// <summary>Each page as a PDF.</summary>
    public Task<IReadOnlyCollection<Print>> Prints(Town town) => _prints[town].Value;

    /// <summary>The site as it was built; without a browser there is none, and the test says what to do.</summary>
    public BuiltSite Site(Town town)
    {
        Assert.True(_advice is null, _advice);
        return _sites[town];
    }

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        (var file, _advice) = BrowserSearch.OnThisMachine().Find();
        if (_advice is not null) return;
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = file,
            // The last two: no name but the loopback address leads anywhere, and no background service tries.
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-component-update", "--disable-sync",
                "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ],
        });
        foreach (var town in Enum.GetValues<Town>()) _sites.Add(town, await BuiltSite.Build(town));
    }

    /// <summary>Opens every page of a site, several at a time, and gathers what the check finds on each.</summary>
    public async Task<Findings> OnEveryPage(Town town, BrowserNewContextOptions context, Func<IPage, string, Task<IEnumerable<object>>> check)
    {
        var findings = new Findings();
        await OnPages(town, Site(town).Pages, context, async (page, address) => findings.AddRange(address, await check(page, address)));
        return findings;
    }

    /// <summary>Opens pages of a site, several at a time, each window of the given kind.</summary>
    public Task OnPages(Town town, IEnumerable<string> pages, BrowserNewContextOptions context, Func<IPage, string, Task> look) =>
        OnPages(Site(town).Address, pages, context, look);

    /// <summary>The same of a site that someone else serves.</summary>
    /// <param name="site">The address of the site's root.</param>
    public async Task OnPages(Uri site, IEnumerable<string> pages, BrowserNewContextOptions context, Func<IPage, string, Task> look)
    {
        ArgumentNullException.ThrowIfNull(look);
        var waiting = new ConcurrentQueue<string>(pages);
        await Task.WhenAll(Enumerable.Range(0, Math.Max(2, Environment.ProcessorCount)).Select(_ => LookAtWaiting()));

        async Task LookAtWaiting()
        {
            await using var window = await NewContext(context);
            var page = await window.NewPageAsync();
            while (waiting.TryDequeue(out var address))
            {
                await page.GotoAsync(new Uri(site, address).AbsoluteUri).WaitAsync(LongestCheck);
                await look(page, address).WaitAsync(LongestCheck);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        foreach (var site in _sites.Values) await site.DisposeAsync();
    }

    private static Dictionary<Town, Lazy<Task<T>>> OfEach<T>(Func<Town, Task<T>> make) =>
        Enum.GetValues<Town>().ToDictionary(town => town, town => new Lazy<Task<T>>(() => make(town)));

    private async Task<IBrowserContext> NewContext(BrowserNewContextOptions options)
    {
        var context = await _browser!.NewContextAsync(options);
        await context.AddInitScriptAsync(PageScript.Read("elements.js"));
        await context.AddInitScriptAsync(PageScript.Read("refusals.js"));
        return context;
    }
}

/// <summary>The tests that share the browser. Within each, pages are looked at in parallel.</summary>
[CollectionDefinition(Name)]
public sealed class InChromium : ICollectionFixture<Chromium>, ICollectionFixture<HostedSites>
{
    public const string Name = "in Chromium";
}
