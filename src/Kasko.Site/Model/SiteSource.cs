using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>Everything that was loaded.</summary>
/// <param name="Unreadable">Files of <c>content/</c> that exist but could not be read completely. They have their own
/// diagnostics; references to them are not reported.</param>
/// <param name="Unpublished">The files of pages that are not shown on the build date.</param>
public sealed record SiteSource(
    Settings Settings,
    Theme Theme,
    ImmutableArray<PageSource> Pages,
    ImmutableHashSet<string> Unreadable,
    ImmutableHashSet<string> Unpublished,
    ImmutableArray<Advantage> Advantages,
    ImmutableArray<Benefit> Benefits,
    ImmutableArray<Measure> Measures,
    ImmutableSortedDictionary<string, MediaFile> Media)
{
    /// <summary>In the order of their files.</summary>
    public ImmutableArray<StrategyAction> Actions { get; init; } = [];

    /// <summary>When each file was last committed, where that is known, by path relative to the site's folder.</summary>
    public ImmutableDictionary<string, DateTimeOffset> Committed { get; init; } = ImmutableDictionary<string, DateTimeOffset>.Empty;

    /// <summary>Pictures and documents that no page refers to, and that are therefore not read.</summary>
    public ImmutableArray<string> Unused { get; init; } = [];

    /// <summary>Whether a page exists only in part: a language is missing, or one of its files could not be read.</summary>
    public bool IsIncomplete(PageId id) => Languages.Whole.Any(language => IsUnreadable(id, language))
        || Pages.Where(page => page.Id == id).ToList() is { Count: > 0 } files && !Languages.AreEnough(files);

    /// <summary>Whether every page exists in each language that is not partial, and could be read.</summary>
    public bool IsComplete => !Unreadable.Any(path => path.EndsWith(".md", StringComparison.Ordinal)) && Pages.GroupBy(page => page.Id).All(Languages.AreEnough);

    public bool IsUnreadableMeasure(string id) => Unreadable.Contains(ContentPath.OfMeasure(id));

    public bool AreBenefitsUnreadable => Unreadable.Contains(ContentPath.Benefits);

    private SiteLanguages Languages => Settings.Languages.Value;

    private bool IsUnreadable(PageId id, Language language)
    {
        var (page, section) = ContentPath.OfPage(id, language);
        return Unreadable.Contains(page) || Unreadable.Contains(section);
    }
}

/// <summary>A picture or document that pages refer to.</summary>
/// <param name="Path">Relative to the site's folder.</param>
/// <param name="Size">Width and height in CSS pixels; null for a document.</param>
public sealed record MediaFile(string Path, ReadOnlyMemory<byte> Bytes, PictureSize? Size);

public sealed record PictureSize(int Width, int Height);
