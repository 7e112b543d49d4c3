using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kasko.Site.BrowserTests.Servers;
using Microsoft.Playwright;

namespace Kasko.Site.BrowserTests.Browsing;

/// <summary>One browser and both sites, shared by all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>The time limit for opening a page, in milliseconds.</summary>
    private const float LongestStep = 60_000;

    private readonly Dictionary<Town, BuiltSite> _sites = [];
    private readonly Dictionary<(Town, View), Lazy<Task<Survey>>> _surveys = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _advice;

    public Chromium()
    {
        foreach (var town in Enum.GetValues<Town>())
            foreach (var view in Enum.GetValues<View>()) _surveys.Add((town, view), new(() => Survey.Of(this, town, view)));
    }

    /// <summary>The browser's file.</summary>
    public string Program { get; private set; } = "";

    /// <summary>The answers to a question from all pages of a site, by address.</summary>
    public async Task<ImmutableSortedDictionary<string, T>> Answers<T>(Town town, Question<T> question) =>
        await (await _surveys[(town, question.View)].Value).To(question);

    /// <summary>Fails with all findings, unless a question finds nothing on any page of a site.</summary>
    public async Task FindsNothing(Town town, Question<string[]> question)
    {
        var findings = new Findings();
        foreach (var (page, found) in await Answers(town, question)) findings.AddRange(page, found);
        findings.AssertNone();
    }

    /// <summary>The requests of each page of a site while it was opened.</summary>
    public async Task<IReadOnlyCollection<Visit>> Visits(Town town) => (await _surveys[(town, View.Desktop)].Value).Visits;

    /// <summary>The site as built; without a browser, throws with advice.</summary>
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
        Program = file ?? _playwright.Chromium.ExecutablePath;
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = file,
            // The last two options: only the loopback address can be resolved, and background services send no requests.
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-component-update", "--disable-sync",
                "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ],
        });
        foreach (var town in Enum.GetValues<Town>()) _sites.Add(town, await BuiltSite.Build(town));
    }

    /// <summary>Runs the same action for many addresses in parallel, each in a window of the given kind.</summary>
    public async Task ForEach(IEnumerable<string> addresses, BrowserNewContextOptions kind, Func<IPage, string, Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        var waiting = new ConcurrentQueue<string>(addresses);
        await Task.WhenAll(Enumerable.Range(0, Math.Max(2, Environment.ProcessorCount)).Select(_ => WorkOnWaiting()));

        async Task WorkOnWaiting()
        {
            await using var window = await NewContext(kind);
            var page = await window.NewPageAsync();
            while (waiting.TryDequeue(out var address)) await work(page, address);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        foreach (var site in _sites.Values) await site.DisposeAsync();
    }

    private async Task<IBrowserContext> NewContext(BrowserNewContextOptions options)
    {
        var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(LongestStep);
        await context.AddInitScriptAsync(PageScript.Read("elements.js"));
        await context.AddInitScriptAsync(PageScript.Read("refusals.js"));
        return context;
    }
}

/// <summary>The tests that share the browser and the answers of its pages. Pages are opened in parallel; tests run one at a time.</summary>
[CollectionDefinition(Name)]
public sealed class InChromium : ICollectionFixture<Chromium>, ICollectionFixture<HostedSites>
{
    public const string Name = "in Chromium";
}
