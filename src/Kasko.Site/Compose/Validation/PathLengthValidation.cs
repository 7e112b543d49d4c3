using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Markdown.Ids;
using Kasko.Site.Model;
using Kasko.Site.Rules.Addresses;

namespace Kasko.Site.Compose.Validation;

/// <summary>
/// Each part of a published path fits into a file system: 255 bytes on those of Linux, macOS and Windows, including the
/// extensions of compressed copies.
/// </summary>
internal static class PathLengthValidation
{
    private const int MostBytes = 255;

    /// <summary>The maximum length of a suggested slug.</summary>
    private const int SuggestedLength = 60;

    public static void Validate(SiteStructure structure, ComposedSite site, DiagnosticList diagnostics)
    {
        foreach (var page in structure.PairedPages.SelectMany(structure.Routes.NamedInAddressOf).DistinctBy(page => page.Path))
            ValidateSlug((page.FrontMatter.Slug ?? page.FrontMatter.Title).At, PageSlug.Of(page), diagnostics);
        foreach (var folder in structure.Settings.Folders)
            foreach (var language in structure.Settings.Languages.Value.All) ValidateSlug(folder.Slug[language].At, Slug.Of(folder.Slug[language].Value), diagnostics);
        foreach (var measure in structure.Measures)
        {
            foreach (var language in structure.Settings.Languages.Value.All) ValidateSlug(measure.Address.Named[language].At, PageSlug.Of(measure, language), diagnostics);
            if (structure.Settings.Languages.Value.All.Select(language => OpenDataPath.Excel(measure.Id.Value, language)).FirstOrDefault(path => Excess(path) > 0) is { } data)
                diagnostics.Add(LongPathPart.OfFile(measure.Id.At.Path, data, MostBytes, Excess(data)));
        }

        foreach (var alias in Alias.In(structure, site.Pages, site.Files))
            if (alias is { Page: not null, Old.Former: { HasFile: true } former } && Excess(former.Route.File) > 0) diagnostics.Add(LongPathPart.OfAlias(alias.Written.At, MostBytes));

        foreach (var (path, file) in structure.Files.Media)
            if (Excess(file.Path) is > 0 and var excess) diagnostics.Add(LongPathPart.OfFile(path, file.Path, MostBytes, excess));
        foreach (var (name, file) in structure.Files.Assets)
            if (Excess(file.Path) is > 0 and var excess) diagnostics.Add(LongPathPart.OfFile(structure.Today.Theme.Assets[name].Path, file.Path, MostBytes, excess));
    }

    private static void ValidateSlug(SourceSpan at, string slug, DiagnosticList diagnostics)
    {
        if (slug.Length > MostBytes) diagnostics.Add(LongPathPart.OfSlug(at, slug.Length, MostBytes, Shortened(slug)));
    }

    /// <summary>The slug, shortened at a hyphen.</summary>
    private static string Shortened(string slug) => slug[..SuggestedLength].LastIndexOf('-') is > 0 and var hyphen ? slug[..hyphen] : slug[..SuggestedLength];

    /// <summary>By how many bytes the longest part of a path exceeds the limit.</summary>
    private static int Excess(string path)
    {
        var parts = path.Split('/');
        var file = Encoding.UTF8.GetByteCount(parts[^1]) + CompressedPath.EndingLength;
        return parts.SkipLast(1).Select(Encoding.UTF8.GetByteCount).Append(file).Max() - MostBytes;
    }
}
