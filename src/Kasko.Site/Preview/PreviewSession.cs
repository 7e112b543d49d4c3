using System.Collections.Concurrent;
using Kasko.Site.Build;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Reports;

namespace Kasko.Site.Preview;

/// <summary>
/// A site shown while it is edited: its latest state, its problems, and the last good HTML of each page. Only the pages
/// that are asked for are rendered; the whole site is checked in the background. Thread-safe, except that one caller at
/// a time reloads.
/// </summary>
/// <param name="request">A check of the site, with what was read before.</param>
/// <param name="language">Of the panel and its problems.</param>
/// <param name="lines">Makes a reader of the lines that the files have now.</param>
public sealed class PreviewSession(BuildRequest request, MessageLanguage language, Func<SourceLine> lines) : IAsyncDisposable
{
    /// <summary>How long the check waits, so that the open page is shown first.</summary>
    private static readonly TimeSpan CheckDelay = TimeSpan.FromMilliseconds(200);

    private readonly ConcurrentDictionary<string, string> _lastGood = new(StringComparer.Ordinal);
    private readonly PreviewChanges _changes = new();
    private readonly Lock _lock = new();
    private volatile PreviewState _state = PreviewState.Empty;
    private CancellationTokenSource _checkStop = new();
    private Task _check = Task.CompletedTask;

    /// <summary>Numbers the state that is shown; changes with every reload, and when the background check has found something.</summary>
    public string Version => _changes.Version;

    /// <summary>Waits until the version is another than the given one, and returns it.</summary>
    public Task<string> WhenChanged(string version, CancellationToken token) => _changes.After(version, token);

    /// <summary>Reads the site again, shows it at once, and checks it in the background.</summary>
    public async Task Reload()
    {
        // What it still does ends by itself, and its results are not used.
        await _checkStop.CancelAsync().ConfigureAwait(false);
        _checkStop.Dispose();
        var diagnostics = new DiagnosticList();
        var site = PreviewSite.Load(request, _state.Site, diagnostics);
        var state = new PreviewState(site ?? _state.Site, site?.Found ?? diagnostics.ToSorted());
        lock (_lock) _state = state;
        _changes.Next();
        _checkStop = new CancellationTokenSource();
        var stop = _checkStop.Token;
        if (site is not null) _check = Task.WhenAll(_check, Task.Run(() => Check(state, stop), CancellationToken.None));
    }

    /// <summary>What is at an address.</summary>
    /// <param name="path">Below the server's root, decoded, without a slash at its start.</param>
    /// <param name="isSideBySide">Whether a page is shown in two languages.</param>
    /// <param name="beside">The code of the language beside the page's own; null for the first other one.</param>
    public PreviewAnswer Answer(string path, bool isSideBySide, CancellationToken token, string? beside = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        var version = Version;
        var state = _state;
        if (state.Site is not { } site) return PreviewAnswer.OfPage(BlankPage.Of(language), PanelOf(state, view: null, []), version);
        path = BelowBase(path, site.BaseUrl);
        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (site.Page(file) is { } view)
        {
            return isSideBySide && view.Navigation.Alternates.Length > 1
                ? PreviewAnswer.OfText(SideBySidePage.Of(view, beside, language))
                : Page(state, site, view, version, token);
        }

        if (site.File(file) is { } other) return PreviewAnswer.OfFile(other);
        if (site.Page($"{path}/index.html") is not null) return PreviewAnswer.To(Uri.EscapeDataString(path[(path.LastIndexOf('/') + 1)..]) + "/");
        var start = path.Split('/')[0];
        return (site.Page($"{start}/404.html") ?? site.Page("404.html")) is { } notFound
            ? Page(state, site, notFound, version, token) with { IsFound = false }
            : PreviewAnswer.OfPage(BlankPage.Of(language), PanelOf(state, view: null, []), version) with { IsFound = false };
    }

    public async ValueTask DisposeAsync()
    {
        await _checkStop.CancelAsync().ConfigureAwait(false);
        await _check.ConfigureAwait(false);
        _checkStop.Dispose();
    }

    /// <summary>The path below the site's own, which some pages link to from the root.</summary>
    private static string BelowBase(string path, Uri baseUrl)
    {
        var folder = Uri.UnescapeDataString(baseUrl.AbsolutePath).TrimStart('/');
        return folder.Length > 0 && path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : path;
    }

    private PreviewAnswer Page(PreviewState state, PreviewSite site, PageView view, string version, CancellationToken token)
    {
        var (rendered, found) = site.Render(view, token);
        if (rendered is not null) _lastGood[view.Route.File] = rendered;
        var html = rendered ?? _lastGood.GetValueOrDefault(view.Route.File) ?? BlankPage.Of(language);
        return PreviewAnswer.OfPage(html, PanelOf(state, view, found), version);
    }

    private string PanelOf(PreviewState state, PageView? view, IEnumerable<Diagnostic> found) =>
        new PreviewPanel(PreviewProblems.Of(state, view, found), state.Site, view, request.AsOf, language, lines()).Html();

    /// <summary>First shows what is wrong in and between files, which is soon known; then everything that a check of the whole site finds.</summary>
    private async Task Check(PreviewState state, CancellationToken token)
    {
        try
        {
            await Task.Delay(CheckDelay, request.Clock, token).ConfigureAwait(false);
            var result = await SiteBuilder.Build(request with { FoundInFiles = found => Show(state with { Checked = found }, token) }, token).ConfigureAwait(false);
            Show(state with { Checked = result.Diagnostics }, token);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            // The files have changed again.
        }
    }

    private void Show(PreviewState state, CancellationToken token)
    {
        lock (_lock)
        {
            token.ThrowIfCancellationRequested();
            var isNew = !_state.All.SequenceEqual(state.All);
            _state = state;
            if (isNew) _changes.Next();
        }
    }
}
