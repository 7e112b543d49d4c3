using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Pictures;
using Kasko.Site.Model;
using Kasko.Site.Rules.Files;
using Kasko.Site.Rules.Pictures;

namespace Kasko.Site.Load;

/// <summary>Reads the pictures and documents that pages refer to; other files are reported and not read.</summary>
internal static class MediaLoader
{
    /// <summary>The files that pages refer to, whether they exist or not.</summary>
    public static HashSet<string> Named(ImmutableArray<PageSource> pages) => pages.SelectMany(page => page.NamedFiles).ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Reports the files that no page refers to. A file referred to in other upper or lower case is reported at the reference.
    /// </summary>
    public static void ReportUnused(IReadOnlyCollection<string> unused, IEnumerable<string> named, IReadOnlyCollection<string> files, DiagnosticList diagnostics)
    {
        var inOtherCase = named.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var path in unused.Where(path => !inOtherCase.Contains(path)))
            diagnostics.Add(MisnamedFiles.CopyIn(path, files) is { } original ? UnusedFile.Copy(path, original) : UnusedFile.At(path));
    }

    /// <summary>Returns null when the file cannot be published; the reason is reported.</summary>
    public static MediaFile? Load(SourceTree tree, string path, DiagnosticList diagnostics)
    {
        if (tree.Media(path, diagnostics) is not { } bytes) return null;
        if (PictureFile.HasPictureName(path)) return PictureFile.Read(path, bytes, diagnostics);
        if (PictureFormats.ByEnding(path) is { } format)
        {
            diagnostics.Add(PictureFormat.At(path, format));
            return null;
        }

        return DocumentFile.MayBePublished(path, bytes, diagnostics) ? new MediaFile(path, bytes, null) : null;
    }
}
