using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>What a link or a picture leads to, as a key that is the same in all languages.</summary>
internal sealed class LinkKeys(IEnumerable<PageSource> pages)
{
    /// <summary>Of a file's language, in its name.</summary>
    private static readonly ImmutableArray<string> LanguageMarks = [.. from language in LanguageCodes.Known from mark in ".-_" select $"{mark}{language.Code()}."];

    private readonly Dictionary<string, PageSource> _byPath = pages.DistinctBy(page => page.Path).ToDictionary(page => page.Path, StringComparer.Ordinal);

    private readonly ILookup<PageId, PageSource> _byPage = pages.DistinctBy(page => page.Path).ToLookup(page => page.Id);

    /// <summary>
    /// Other websites have different addresses for each language, so for external links only the kind of link is
    /// compared, and telephone numbers.
    /// </summary>
    public string OfLink(PageSource page, OutlineLink link)
    {
        if (LinkTarget.Scheme(link.Target) is { } scheme)
            return scheme is "tel" ? "tel:" + string.Concat(link.Target.Where(char.IsAsciiDigit)) : scheme is "mailto" ? scheme : "web";
        var (file, anchor) = LinkTarget.Split(link.Target);
        var path = file.Length == 0 ? page.Path : SitePath.Resolve(page.Folder, file) ?? file;
        return WithoutLanguage(path) + (anchor.Length == 0 ? "" : "#" + Heading(path, anchor));
    }

    public static string OfPicture(PageSource page, OutlinePicture picture) =>
        WithoutLanguage(SitePath.Resolve(page.Folder, LinkTarget.Split(picture.Target).File) ?? picture.Target) + (picture.IsDecorative ? " " : "");

    /// <summary>The number of the heading that an anchor names, if all languages of the page have equally many headings.</summary>
    private string Heading(string path, string anchor)
    {
        if (!_byPath.TryGetValue(path, out var page)) return "";
        var files = _byPage[page.Id].ToList();
        if (files.Count == 1 || files.Exists(file => file.Outline.Headings.Length != page.Outline.Headings.Length)) return "";
        for (var index = 0; index < page.Outline.Headings.Length; index++)
            if (page.Outline.Headings[index].Id == anchor) return FormattableString.Invariant($"{index}");
        return "";
    }

    /// <summary><c>report.sv.pdf</c> and <c>report.fi.pdf</c> are one file in two languages.</summary>
    private static string WithoutLanguage(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        foreach (var mark in LanguageMarks)
        {
            var at = path.AsSpan(name).LastIndexOf(mark);
            if (at >= 0) return string.Concat(path.AsSpan(0, name + at), path.AsSpan(name + at + mark.Length - 1));
        }

        return path;
    }
}
