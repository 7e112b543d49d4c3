using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Diagnostics.Catalogue;
using Kasko.Site.Model;

namespace Kasko.Site.Load;

/// <summary>Reads the pictures and documents that pages name; the rest are reported and left alone.</summary>
internal static class MediaLoader
{
    private static readonly string[] PictureEndings = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg"];

    public static ImmutableSortedDictionary<string, MediaFile> Load(
        SourceTree tree, IReadOnlyCollection<string> files, ImmutableArray<PageSource> pages, DiagnosticList diagnostics)
    {
        var named = pages.SelectMany(Named).ToHashSet(StringComparer.Ordinal);
        var media = ImmutableSortedDictionary.CreateBuilder<string, MediaFile>(StringComparer.Ordinal);
        foreach (var path in files)
        {
            if (!named.Contains(path)) diagnostics.Add(FileRules.UnusedFile(path));
            else if (Read(tree, path, diagnostics) is { } file) media.Add(path, file);
        }

        return media.ToImmutable();
    }

    public static bool IsPicture(string path) => PictureEndings.Contains(Path.GetExtension(path).ToLowerInvariant());

    private static IEnumerable<string> Named(PageSource page) =>
        page.Outline.Pictures.Select(picture => picture.Target)
            .Concat(page.Outline.Links.Where(link => !LinkTarget.IsOutside(link.Target)).Select(link => link.Target))
            .Select(target => SitePath.Resolve(page.Folder, LinkTarget.Split(target).File))
            .OfType<string>();

    private static MediaFile? Read(SourceTree tree, string path, DiagnosticList diagnostics)
    {
        if (tree.Media(path) is not { } bytes) return null;
        if (!IsPicture(path)) return new MediaFile(path, bytes, null);
        if (PictureHeader.Size(bytes) is { } size) return new MediaFile(path, bytes, size);
        diagnostics.Add(FileRules.NotAPicture(path));
        return null;
    }
}
