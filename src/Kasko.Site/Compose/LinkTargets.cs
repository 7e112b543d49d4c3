using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>Resolves the link targets written in pages. A target that does not exist has no entry.</summary>
internal sealed class LinkTargets(SiteStructure structure)
{
    private readonly Dictionary<string, PageSource> _byPath = structure.PairedPages.ToDictionary(page => page.Path, StringComparer.Ordinal);
    private readonly Dictionary<string, Measure> _measures = structure.Measures.ToDictionary(measure => measure.Id.At.Path, StringComparer.Ordinal);
    private readonly PageAnchors _anchors = new(structure.PairedPages);

    /// <summary>The addresses of a page's links, relative to the page that shows its text.</summary>
    public Dictionary<string, ResolvedLink> Links(PageSource page, Hrefs hrefs)
    {
        var links = new Dictionary<string, ResolvedLink>(StringComparer.Ordinal);
        foreach (var link in page.Outline.Links)
            if (!links.ContainsKey(link.Target) && Link(page, link.Target, hrefs) is { } found) links.Add(link.Target, found);
        return links;
    }

    public Dictionary<string, ResolvedPicture> Pictures(PageSource page, Hrefs hrefs)
    {
        var pictures = new Dictionary<string, ResolvedPicture>(StringComparer.Ordinal);
        foreach (var target in page.Outline.Pictures.Select(picture => picture.Target))
            if (SitePath.Resolve(page.Folder, LinkTarget.Split(target).File) is { } path && structure.Today.Media.GetValueOrDefault(path)?.Size is { } size)
                pictures.TryAdd(target, new ResolvedPicture(hrefs.To(new Route(structure.Files.Media[path].Path)), size));
        return pictures;
    }

    private ResolvedLink? Link(PageSource page, string target, Hrefs hrefs)
    {
        if (LinkTarget.IsOutside(target)) return new ResolvedLink(target, null, 0);
        if (LinkTarget.IsTopOfPage(target)) return new ResolvedLink(LinkTarget.Top, null, 0);
        var (file, anchor) = LinkTarget.Split(target);
        var path = file.Length == 0 ? page.Path : SitePath.Resolve(page.Folder, file);
        if (path is null) return null;
        if (_byPath.TryGetValue(path, out var found)) return new ResolvedLink(hrefs.To(RouteOf(found, anchor)), null, 0);
        if (_measures.TryGetValue(path, out var measure)) return new ResolvedLink(hrefs.To(RouteOf(measure, page.Language, anchor)), null, 0);
        if (!structure.Files.Media.TryGetValue(path, out var output)) return null;
        var kind = Path.GetExtension(path).TrimStart('.').ToUpperInvariant();
        return new ResolvedLink(hrefs.To(new Route(output.Path)), kind, output.Bytes.Length);
    }

    private Route RouteOf(Measure measure, Language language, string anchor)
    {
        var route = structure.Routes.Of(measure, language);
        return anchor.Length == 0 ? route : route with { Anchor = anchor };
    }

    /// <summary>An anchor on the page that shows the text; when there is no such anchor, the page itself.</summary>
    private Route RouteOf(PageSource page, string anchor)
    {
        var route = structure.Routes.Of(page);
        if (anchor.Length == 0 || !_anchors.On(page).Contains(anchor)) return route.Anchor is null && LinkTarget.IsTop(anchor) ? route with { Anchor = anchor } : route;
        return route with { Anchor = route.Anchor is { } value && anchor != value ? PageAnchors.Prefix(value) + anchor : anchor };
    }
}
