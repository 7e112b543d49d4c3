using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Load.Pictures;
using Kasko.Site.Model;
using Kasko.Site.Rules.Files;

namespace Kasko.Site.Load;

/// <summary>Reads the pictures and documents that pages name; the rest are reported and left alone.</summary>
internal static class MediaLoader
{
    /// <summary>The files that pages name, whether they are there or not.</summary>
    public static HashSet<string> Named(ImmutableArray<PageSource> pages) => pages.SelectMany(page => page.NamedFiles).ToHashSet(StringComparer.Ordinal);

    public static void ReportUnused(IEnumerable<string> paths, DiagnosticList diagnostics)
    {
        foreach (var path in paths) diagnostics.Add(UnusedFile.At(path));
    }

    /// <summary>The file, or null with what is wrong reported.</summary>
    public static MediaFile? Load(SourceTree tree, string path, DiagnosticList diagnostics)
    {
        if (tree.Media(path) is not { } bytes) return null;
        if (PictureFile.IsNamedLikeOne(path)) return PictureFile.Read(path, bytes, diagnostics);
        return DocumentFile.MayBePublished(path, bytes, diagnostics) ? new MediaFile(path, bytes, null) : null;
    }
}
