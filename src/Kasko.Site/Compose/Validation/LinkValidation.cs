using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Links;
using Kasko.Site.Rules.Pictures;
using Kasko.Site.Rules.Schedules;
using Kasko.Site.Rules.Yaml;

namespace Kasko.Site.Compose.Validation;

/// <summary>Each link and picture of a page leads to an existing page, heading or file of the site, in the page's language.</summary>
internal sealed class LinkValidation(SiteStructure structure, DiagnosticList diagnostics)
{
    private readonly Dictionary<string, PageSource> _byPath = structure.PairedPages.ToDictionary(page => page.Path, StringComparer.Ordinal);
    private readonly ImmutableHashSet<string> _measures = [.. structure.Measures.Select(measure => measure.Id.At.Path)];
    private readonly PageAnchors _anchors = new(structure.PairedPages);
    private readonly SiteSource _site = structure.Today;

    /// <summary>Each text is validated once, even when several pages show it.</summary>
    public static void Validate(SiteStructure structure, DiagnosticList diagnostics)
    {
        var validation = new LinkValidation(structure, diagnostics);
        foreach (var page in structure.PairedPages) validation.Validate(page);
    }

    private void Validate(PageSource page)
    {
        foreach (var link in page.Outline.Links) Validate(page, link);
        foreach (var picture in page.Outline.Pictures)
        {
            var path = SitePath.Resolve(page.Folder, LinkTarget.Split(picture.Target).File);
            if (path is not null && _site.Unreadable.Contains(path)) continue;
            if (path is null || !_site.Media.TryGetValue(path, out var file)) diagnostics.Add(Missing(page, picture.At, picture.Target, path));
            else if (file.Size is null) diagnostics.Add(NotAPictureTarget.At(picture.At, picture.Target));
        }
    }

    private void Validate(PageSource page, OutlineLink link)
    {
        if (AddressSlip.Find(link.Target) is { } slip)
        {
            diagnostics.Add(link.Target.Length == 0 ? IncompleteAddress.Missing(link.At) : IncompleteAddress.At(link.At, link.Target, slip.Meant));
            return;
        }

        if (LinkTarget.HasUser(link.Target)) diagnostics.Add(AddressWithPassword.OfLink(link.At));
        if (LinkTarget.IsOutside(link.Target)) return;
        var (file, anchor) = LinkTarget.Split(link.Target);
        var path = file.Length == 0 ? page.Path : SitePath.Resolve(page.Folder, file);
        if (path is null || link.Target.StartsWith('/')) diagnostics.Add(LinkWithoutFile.At(link.At, link.Target));
        else if (_site.Unpublished.Contains(path)) diagnostics.Add(LinkToUnpublished.At(link.At, link.Target));
        else if (_byPath.TryGetValue(path, out var target)) Validate(page, link, target, anchor);
        else if (MissingInPartial(page, path) is { } there) diagnostics.Add(LinkToOtherLanguage.NotThere(link.At, file, page.Language, SitePath.Relative(page.Folder, there.Path)));
        else if (_measures.Contains(path) || _site.Media.ContainsKey(path) || _site.Unreadable.Contains(path) || IsInSomeLanguages(path)) return;
        else if (Path.GetExtension(file).Length == 0) diagnostics.Add(LinkWithoutFile.At(link.At, link.Target));
        else diagnostics.Add(Missing(page, link.At, file, path));
    }

    private void Validate(PageSource page, OutlineLink link, PageSource target, string anchor)
    {
        var isMissing = structure.Settings.Languages.Value.IsPartial(page.Language) && structure.Index[page.Language].Find(target.Id) is null;
        if (target.Language != page.Language && !isMissing)
            diagnostics.Add(LinkToOtherLanguage.At(link.At, link.Target, target.Language, SitePath.Relative(page.Folder, target.FileIn(page.Language))));
        else if (anchor.Length > 0 && !LinkTarget.IsTop(anchor) && !_anchors.On(target).Contains(anchor))
            diagnostics.Add(BrokenAnchor.At(link.At, anchor, target.Path, _anchors.On(target)));
    }

    private Diagnostic Missing(PageSource page, SourceSpan at, string written, string? path)
    {
        var inOtherCase = _byPath.Keys.Concat(_site.Media.Keys).Concat(_measures).Concat(_site.Unused).FirstOrDefault(known => string.Equals(known, path, StringComparison.OrdinalIgnoreCase));
        if (inOtherCase is not null) return WrongCase.At(at, written, SitePath.Relative(page.Folder, inOtherCase));
        return written.EndsWith(".md", StringComparison.Ordinal) || PagesFrom(page).Contains(written + ".md")
            ? BrokenLink.At(at, written, PagesFrom(page))
            : MissingTarget.At(at, written, FilesFrom(page));
    }

    /// <summary>A page that does not exist in each language has its own diagnostic.</summary>
    private bool IsInSomeLanguages(string path) => _site.Pages.Any(page => page.Path == path || structure.Settings.Languages.Value.All.Any(language => page.FileIn(language) == path));

    /// <summary>The page in the first language, when the path is that of its missing file in the page's own, partial language.</summary>
    private PageSource? MissingInPartial(PageSource page, string path) =>
        structure.Settings.Languages.Value.IsPartial(page.Language) && !_site.Unreadable.Contains(path)
            ? structure.Index[structure.Settings.Original].Pages.FirstOrDefault(other => other.FileIn(page.Language) == path)
            : null;

    private List<string> PagesFrom(PageSource page) =>
        [.. _byPath.Values.Where(other => other.Language == page.Language).Select(other => SitePath.Relative(page.Folder, other.Path))];

    private IEnumerable<string> FilesFrom(PageSource page) => _site.Media.Keys.Concat(_measures).Concat(_site.Unused).Select(path => SitePath.Relative(page.Folder, path));
}
