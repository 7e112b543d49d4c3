using System.Collections.Immutable;
using Kasko.Site.Check;
using Kasko.Site.Compose;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load;
using Kasko.Site.Model;
using Kasko.Site.Render;
using Kasko.Site.Render.Search;

namespace Kasko.Site.Build;

/// <summary>
/// A site as it is on the disk at one moment, whose pages are rendered when they are asked for. Drafts and pages of a day
/// to come are among them. Thread-safe.
/// </summary>
public sealed class PreviewSite
{
    private readonly DiagnosticList _diagnostics;
    private readonly PageRenderer _renderer;
    private readonly PageChecker _checker = new();
    private readonly Dictionary<string, DeferredPage> _pages;
    private readonly Lazy<Dictionary<string, Output>> _files;
    private readonly Lazy<(ImmutableArray<PageView> Pages, ImmutableArray<Output> Files)> _search;

    private PreviewSite(SiteSource source, DateOnly day, TimeProvider clock, LoadedFiles? loaded, DiagnosticList diagnostics, PreviewSite? before)
    {
        _diagnostics = diagnostics;
        BaseUrl = source.Settings.BaseUrl.Value;
        Unpublished = UnpublishedPages.On(day, source);
        var composer = new SiteComposer(new SiteStructure(LastReadable.Of(UnpublishedPages.Shown(source, Unpublished), loaded), day));
        var context = RenderContext.Of(source.Theme, composer.Assets, composer.Media, source.Settings);
        _renderer = before?._renderer.With(context) ?? new PageRenderer(context, clock);
        _renderer.ValidateTemplates(diagnostics);
        _pages = composer.Pages.DistinctBy(page => page.Page.Route.File).ToDictionary(page => page.Page.Route.File, StringComparer.Ordinal);
        _files = new(() => Files(composer, context));
        _search = new(() => Searched(composer.Pages));
        Addresses = composer.Pages.Select(page => page.Page).Where(page => page.Source is not null).DistinctBy(page => page.Source).ToDictionary(page => page.Source!, page => page.Route.Address, StringComparer.Ordinal);
        Found = diagnostics.ToSorted();
    }

    /// <summary>What was found in loading the files, in a fixed order.</summary>
    public ImmutableArray<Diagnostic> Found { get; }

    /// <summary>The pages that are not published on the day, by their file.</summary>
    public ImmutableSortedDictionary<string, UnpublishedPage> Unpublished { get; }

    /// <summary>The address of each page's file, below the site's root.</summary>
    public IReadOnlyDictionary<string, string> Addresses { get; }

    public Uri BaseUrl { get; }

    /// <summary>Returns null when <c>site.yml</c> or the theme cannot be read at all, which is reported.</summary>
    /// <param name="before">An earlier state of the site; null for none.</param>
    public static PreviewSite? Load(BuildRequest request, PreviewSite? before, DiagnosticList diagnostics)
    {
        ArgumentNullException.ThrowIfNull(request);
        return SiteLoader.Load(request.Root, request.BaseUrl, request.Clock, diagnostics, request.Loaded, request.Candidates) is { } source
            ? new PreviewSite(source, request.BuildDate(source.Settings.TimeZone.Value), request.Clock, request.Loaded, diagnostics, before)
            : null;
    }

    /// <param name="file">Below the site's root, such as <c>sv/index.html</c>.</param>
    public PageView? Page(string file) => _pages.GetValueOrDefault(file)?.Compose();

    /// <summary>A file that is not a page, by its path below the site's root.</summary>
    public Output? File(string path) => path.StartsWith(SearchIndex.Prefix, StringComparison.Ordinal)
        ? _search.Value.Files.FirstOrDefault(file => file.Path == path)
        : _files.Value.GetValueOrDefault(path);

    /// <summary>The page, null when its templates have errors, and everything that is wrong with it as it is shown.</summary>
    public (string? Html, ImmutableArray<Diagnostic> Found) Render(PageView view, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(view);
        var found = _diagnostics.WithSameDecisions();
        if (view.Search is not null) view = _search.Value.Pages.First(page => page.Route == view.Route);
        var page = _renderer.Render(view, found, token);
        if (page is not null) found.AddShown(_checker.Check(page).Diagnostics, view.Source);
        return (page?.Html.ToString(), found.ToSorted());
    }

    private static Dictionary<string, Output> Files(SiteComposer composer, RenderContext context)
    {
        var charts = composer.Pages.Where(page => page.Page.IsMeasure).Select(page => OtherFiles.Chart(page.Compose(), context)).OfType<Output>();
        return OtherFiles.Of(composer.Site(), context).Concat(charts).DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>Only a search needs all pages: they are rendered when somebody opens it.</summary>
    private (ImmutableArray<PageView> Pages, ImmutableArray<Output> Files) Searched(ImmutableArray<DeferredPage> pages)
    {
        var step = new SearchStep(pages);
        Parallel.ForEach(pages.Where(page => page.Page.IsIndexed), indexed =>
        {
            var view = indexed.Compose();
            if (!step.Takes(view)) return;
            var page = _renderer.Render(view, _diagnostics.WithSameDecisions(), CancellationToken.None);
            if (page is not null && _checker.Check(page, readsText: true).Text is { } text) step.Add(view, text);
        });
        return step.Indexed();
    }
}
