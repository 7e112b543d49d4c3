using System.Collections.Immutable;
using Kasko.Site.Authoring;
using Kasko.Site.Check;
using Kasko.Site.Compose;
using Kasko.Site.Compose.Validation;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load;
using Kasko.Site.Model;
using Kasko.Site.Render;

namespace Kasko.Site.Build;

/// <summary>
/// A site as it is on the disk at one moment, whose pages are rendered when they are asked for. Drafts and pages of a day
/// to come are among them. Thread-safe.
/// </summary>
public sealed class PreviewSite
{
    private readonly SiteSource _source;
    private readonly DateOnly _day;
    private readonly DiagnosticList _diagnostics;
    private readonly ComposedSite _site;
    private readonly PageRenderer _renderer;
    private readonly Dictionary<string, PageView> _pages;
    private readonly Lazy<Dictionary<string, Output>> _files;

    private PreviewSite(SiteSource source, DateOnly day, TimeProvider clock, LoadedFiles? loaded, DiagnosticList diagnostics, PreviewSite? before)
    {
        (_source, _day, _diagnostics) = (source, day, diagnostics);
        Unpublished = UnpublishedPages.On(day, source);
        _site = SiteComposer.Compose(new SiteStructure(LastReadable.Of(UnpublishedPages.Shown(source, Unpublished), loaded), day));
        var context = RenderContext.Of(source.Theme, _site);
        _renderer = new PageRenderer(context, clock, before?._renderer);
        _renderer.ValidateTemplates(diagnostics);
        _pages = _site.Pages.DistinctBy(page => page.Route.File).ToDictionary(page => page.Route.File, StringComparer.Ordinal);
        _files = new(() => OtherFiles.Of(_site, context).DistinctBy(file => file.Path).ToDictionary(file => file.Path, StringComparer.Ordinal));
        Addresses = _site.Pages.Where(page => page.Source is not null).DistinctBy(page => page.Source).ToDictionary(page => page.Source!, page => page.Route.Address, StringComparer.Ordinal);
        Found = diagnostics.ToSorted();
    }

    /// <summary>What was found in loading the files, in a fixed order.</summary>
    public ImmutableArray<Diagnostic> Found { get; }

    /// <summary>The pages that are not published on the day, by their file.</summary>
    public ImmutableSortedDictionary<string, UnpublishedPage> Unpublished { get; }

    /// <summary>The address of each page's file, below the site's root.</summary>
    public IReadOnlyDictionary<string, string> Addresses { get; }

    public Uri BaseUrl => _site.BaseUrl;

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
    public PageView? Page(string file) => _pages.GetValueOrDefault(file);

    /// <summary>A file that is not a page, by its path below the site's root.</summary>
    public Output? File(string path) => _files.Value.GetValueOrDefault(path);

    /// <summary>The page, null when its templates have errors, and everything that is wrong with it as it is shown.</summary>
    public (RenderedPage? Page, ImmutableArray<Diagnostic> Found) Render(PageView view, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(view);
        var found = _diagnostics.WithSameDecisions();
        var page = _renderer.Render(view, found, token);
        if (page is not null) found.AddShown(PageChecker.Check(page).Diagnostics, view.Source);
        return (page, found.ToSorted());
    }

    /// <summary>What is wrong between files, in the site as it is published on the day.</summary>
    public ImmutableArray<Diagnostic> Validate()
    {
        var found = _diagnostics.WithSameDecisions();
        var structure = new SiteStructure(_source, _day);
        SiteValidator.Validate(structure, Unpublished.IsEmpty && _source.Unreadable.IsEmpty ? _site : SiteComposer.Compose(structure), isCheck: true, found);
        found.AddRange(UnwrittenTexts.In(structure.Today));
        return found.ToSorted();
    }
}
