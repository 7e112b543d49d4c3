using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>Everything that was read.</summary>
/// <param name="Unpublished">The files of pages that are not to be shown on the build date.</param>
/// <param name="Unreadable">Pages that exist but could not be read; links to them are not broken.</param>
public sealed record SiteSource(
    Settings Settings,
    Theme Theme,
    ImmutableArray<PageSource> Pages,
    ImmutableHashSet<string> Unreadable,
    ImmutableHashSet<string> Unpublished,
    ImmutableArray<Advantage> Advantages,
    ImmutableArray<Benefit> Benefits,
    ImmutableArray<Measure> Measures,
    ImmutableSortedDictionary<string, MediaFile> Media);

/// <summary>A picture or document beside a page.</summary>
/// <param name="Path">Relative to the site's folder.</param>
/// <param name="Size">Width and height in CSS pixels; null for a document.</param>
public sealed record MediaFile(string Path, ReadOnlyMemory<byte> Bytes, PictureSize? Size);

public sealed record PictureSize(int Width, int Height);
