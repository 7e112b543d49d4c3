using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Links;
using Kasko.Site.Rules.Pictures;
using Kasko.Site.Rules.Schedules;

namespace Kasko.Site.Compose;

/// <summary>What the targets written in pages lead to. A target that leads nowhere is reported where it stands.</summary>
internal sealed class LinkTargets(
    SiteSource site, ImmutableArray<PageSource> pages, RouteMap routes, PublishedFiles files)
{
    private readonly ImmutableDictionary<string, PageSource> _byPath = pages.ToImmutableDictionary(page => page.Path, StringComparer.Ordinal);

    /// <summary>Judges every link and picture of a page, once, whatever pages show its text.</summary>
    public void Judge(PageSource page, DiagnosticList diagnostics)
    {
        foreach (var link in page.Outline.Links) Judge(page, link, diagnostics);
        foreach (var picture in page.Outline.Pictures)
        {
            var path = SitePath.Resolve(page.Folder, LinkTarget.Split(picture.Target).File);
            if (path is not null && site.Unreadable.Contains(path)) continue;
            if (path is null || !files.Media.ContainsKey(path)) diagnostics.Add(Missing(page, picture.At, picture.Target, path));
            else if (site.Media[path].Size is null) diagnostics.Add(NotAPictureTarget.At(picture.At, picture.Target));
        }
    }

    /// <summary>The addresses of a page's links as seen from the page that shows its text.</summary>
    public ImmutableDictionary<string, ResolvedLink> Links(PageSource page, Hrefs hrefs) => page.Outline.Links
        .Select(link => link.Target).Distinct()
        .Select(target => (target, link: Link(page, target, hrefs)))
        .Where(pair => pair.link is not null)
        .ToImmutableDictionary(pair => pair.target, pair => pair.link!, StringComparer.Ordinal);

    public ImmutableDictionary<string, ResolvedPicture> Pictures(PageSource page, Hrefs hrefs) => page.Outline.Pictures
        .Select(picture => picture.Target).Distinct()
        .Select(target => (target, path: SitePath.Resolve(page.Folder, LinkTarget.Split(target).File)))
        .Where(pair => pair.path is not null && site.Media.GetValueOrDefault(pair.path)?.Size is not null)
        .ToImmutableDictionary(
            pair => pair.target,
            pair => new ResolvedPicture(hrefs.To(new Route(files.Media[pair.path!].Path)), site.Media[pair.path!].Size!),
            StringComparer.Ordinal);

    private void Judge(PageSource page, OutlineLink link, DiagnosticList diagnostics)
    {
        if (LinkTarget.IsOutside(link.Target)) return;
        var (file, anchor) = LinkTarget.Split(link.Target);
        var path = file.Length == 0 ? page.Path : SitePath.Resolve(page.Folder, file);
        if (path is null || link.Target.StartsWith('/')) diagnostics.Add(LinkWithoutFile.At(link.At, link.Target));
        else if (site.Unpublished.Contains(path)) diagnostics.Add(LinkToUnpublished.At(link.At, link.Target));
        else if (_byPath.TryGetValue(path, out var target)) JudgePage(page, link, target, anchor, diagnostics);
        else if (files.Media.ContainsKey(path) || site.Unreadable.Contains(path) || IsHalfOfPair(path)) return;
        else if (Path.GetExtension(file).Length == 0) diagnostics.Add(LinkWithoutFile.At(link.At, link.Target));
        else diagnostics.Add(Missing(page, link.At, file, path));
    }

    private Diagnostic Missing(PageSource page, SourceSpan at, string written, string? path)
    {
        var inOtherCase = _byPath.Keys.Concat(files.Media.Keys).FirstOrDefault(known => string.Equals(known, path, StringComparison.OrdinalIgnoreCase));
        if (inOtherCase is not null) return WrongCase.At(at, written, SitePath.Relative(page.Folder, inOtherCase));
        return written.EndsWith(".md", StringComparison.Ordinal)
            ? BrokenLink.At(at, written, PagesFrom(page))
            : MissingTarget.At(at, written, FilesIn(page));
    }

    private void JudgePage(PageSource page, OutlineLink link, PageSource target, string anchor, DiagnosticList diagnostics)
    {
        if (target.Language != page.Language)
            diagnostics.Add(LinkToOtherLanguage.At(link.At, link.Target, SitePath.Relative(page.Folder, target.OtherFile)));
        else if (anchor.Length > 0 && !Anchors(target).Contains(anchor, StringComparer.Ordinal))
            diagnostics.Add(BrokenAnchor.At(link.At, anchor, target.Path, Anchors(target)));
    }

    private ResolvedLink? Link(PageSource page, string target, Hrefs hrefs)
    {
        if (LinkTarget.IsOutside(target)) return new ResolvedLink(target, null, 0);
        var (file, anchor) = LinkTarget.Split(target);
        var path = file.Length == 0 ? page.Path : SitePath.Resolve(page.Folder, file);
        if (path is null) return null;
        if (_byPath.TryGetValue(path, out var found)) return new ResolvedLink(hrefs.To(AnchorOf(found, anchor)), null, 0);
        if (!files.Media.TryGetValue(path, out var output)) return null;
        var kind = Path.GetExtension(path).TrimStart('.').ToUpperInvariant();
        return new ResolvedLink(hrefs.To(new Route(output.Path)), kind, output.Bytes.Length);
    }

    /// <summary>An anchor on the page where the text it stands in is shown.</summary>
    private Route AnchorOf(PageSource page, string anchor)
    {
        var route = routes.Of(page);
        // An anchor that is not there has been told; the link leads to the page.
        if (anchor.Length == 0 || !Anchors(page).Contains(anchor, StringComparer.Ordinal)) return route;
        return route with { Anchor = route.Anchor is { } value && anchor != value ? Bodies.Prefix(value) + anchor : anchor };
    }

    private List<string> Anchors(PageSource target)
    {
        var own = target.Outline.Headings.Select(heading => heading.Id);
        var values = target.FrontMatter.Kind is not PageKind.Values ? [] : pages
            .Where(page => page.FrontMatter.Kind is PageKind.Value && page.Id.Section == target.Id && page.Language == target.Language)
            .Select(RouteMap.ValueAnchor);
        return [.. own, .. values];
    }

    /// <summary>A page that is only there in one language has its own diagnostic.</summary>
    private bool IsHalfOfPair(string path) => site.Pages.Any(page => page.Path == path || page.OtherFile == path);

    private List<string> PagesFrom(PageSource page) =>
        [.. _byPath.Values.Where(other => other.Language == page.Language).Select(other => SitePath.Relative(page.Folder, other.Path))];

    private IEnumerable<string> FilesIn(PageSource page) => files.Media.Keys.Select(path => SitePath.Relative(page.Folder, path));
}
