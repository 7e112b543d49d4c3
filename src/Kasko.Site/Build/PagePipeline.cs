using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Kasko.Site.Check;
using Kasko.Site.Compose;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Render;
using Kasko.Site.Render.Hosts;
using Kasko.Site.Rules.Theme;

namespace Kasko.Site.Build;

/// <summary>
/// Composes, renders, checks and outputs each page, then releases it, so that memory does not grow with the site; then outputs the
/// other files. Problems are added to the diagnostics.
/// </summary>
internal sealed class PagePipeline(SiteComposer composer, ComposedSite site, PageRenderer renderer, BuildOutput output, BuildRequest request, DiagnosticList diagnostics)
{
    private readonly SearchStep _search = new(composer.Pages);
    private readonly PageChecker _checker = new(new PageAddresses(site.Pages.Select(page => page.Route.File), site.BaseUrl));
    private readonly ConcurrentBag<PageFacts> _facts = [];
    private readonly ConcurrentBag<string> _styles = [];
    private readonly ConcurrentDictionary<Route, (MeasureFinding Finding, Output? Chart)> _measures = [];
    private readonly ConcurrentDictionary<string, PageContent> _contents = new(StringComparer.Ordinal);

    public CheckedPages Run(CancellationToken token)
    {
        var parallel = new ParallelOptions { CancellationToken = token, MaxDegreeOfParallelism = request.PagesAtOnce };
        renderer.ValidateTemplates(diagnostics);
        // Files that need no rendered page are made meanwhile.
        var others = Task.Run(() => OtherFiles.Of(site, renderer.Context), token);
        Parallel.ForEach(composer.Pages.Where(page => !page.Page.IsSearch), parallel, page => Run(page.Compose(), token));

        // What can be found is known when all other pages have been read.
        var (searches, indexes) = _search.Indexed();
        Parallel.ForEach(searches, parallel, view => Run(view, token));
        diagnostics.AddRange(composer.MissingWords.Select(MissingWord.InTheme));

        ImmutableArray<(MeasureFinding Finding, Output? Chart)> measures = [.. site.Pages.Where(page => _measures.ContainsKey(page.Route)).Select(page => _measures[page.Route])];
        ImmutableArray<Output> files = [.. others.GetAwaiter().GetResult(), .. measures.Select(measure => measure.Chart).OfType<Output>(), .. indexes];
        Parallel.ForEach(files, parallel, AddWithCopies);
        ImmutableArray<string> paths = [.. files.Select(file => file.Path)];
        var hostFiles = HostFiles.Of(site, renderer.Context.Policy, [.. site.Pages.Select(page => page.Route.File), .. paths], _styles, diagnostics);
        foreach (var file in hostFiles) output.Add(file);
        var contents = _contents.ToImmutableSortedDictionary(StringComparer.Ordinal);
        if (request.ContentsBefore is { } before) output.Add(ChangesPage.Of(ChangedPages.Between(before, contents)));
        return new CheckedPages([.. _facts], hostFiles, files.DistinctBy(file => file.Path).ToFrozenDictionary(file => file.Path, file => file.Bytes.Length, StringComparer.Ordinal))
        {
            Contents = contents,
            Findings = [.. measures.Select(measure => measure.Finding)],
        };
    }

    private void Run(PageView view, CancellationToken token)
    {
        if (view.Measure is { } measure)
            _measures[view.Route] = (new MeasureFinding(measure.Measure.Id, view.Language, measure.Chart.Words.Finding, measure.Change), OtherFiles.Chart(view, renderer.Context));
        if (renderer.Render(view, diagnostics, token) is not { } page) return;
        var check = _checker.Check(page, readsText: _search.Takes(view));
        diagnostics.AddShown(check.Diagnostics, view.Source);
        if (check.Text is { } text) _search.Add(view, text);
        var count = Encoding.UTF8.GetByteCount(page.Html.Span);
        _facts.Add(check.Facts with { Bytes = count });
        foreach (var style in page.Styles) _styles.Add(style);
        if (request.ReadsContents || request.ContentsBefore is not null) _contents[page.Path] = new PageContent(view.Language, view.Title, ContentHash.Of(page.Html.Span));
        if (output.TakesFiles) AddWithCopies(new Output(page.Path, Bytes(page, count)));
        renderer.Release(page);
    }

    /// <param name="count">Of the page's bytes.</param>
    private byte[] Bytes(RenderedPage page, int count)
    {
        if (request.IsPreview) return Encoding.UTF8.GetBytes(DiskPage.Of(page.Html.ToString()));
        var bytes = new byte[count];
        Encoding.UTF8.GetBytes(page.Html.Span, bytes);
        return bytes;
    }

    /// <summary>Adds a file to the output, and its compressed copies for hosts that serve them.</summary>
    private void AddWithCopies(Output file)
    {
        if (!site.Settings.Hosting.ReadsCompressed) output.Add(file);
        else if (!output.AddWithCopies(file))
            foreach (var copy in CompressedFiles.Of(file)) output.Add(copy);
    }
}

/// <summary>What is kept of a site after its pages have been rendered and checked.</summary>
/// <param name="Facts">Of each page that could be rendered, in no particular order.</param>
/// <param name="HostFiles">The configuration files for the site's hosts.</param>
/// <param name="FileSizes">The size in bytes of each other file that can be requested, by path.</param>
internal sealed record CheckedPages(ImmutableArray<PageFacts> Facts, ImmutableArray<Output> HostFiles, FrozenDictionary<string, int> FileSizes)
{
    /// <inheritdoc cref="BuildResult.Contents"/>
    public required ImmutableSortedDictionary<string, PageContent> Contents { get; init; }

    /// <inheritdoc cref="BuildResult.Findings"/>
    public required ImmutableArray<MeasureFinding> Findings { get; init; }
}
