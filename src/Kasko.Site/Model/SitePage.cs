using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>A page of the site: where it is and what it is, without what it shows.</summary>
/// <param name="Layout">The layout's name.</param>
/// <param name="Source">The file that the page is made from; null for a generated page.</param>
/// <param name="IsIndexed">Whether search engines may show it.</param>
/// <param name="Versions">The same page in the languages that have it.</param>
public sealed record SitePage(
    Route Route, Language Language, string Layout, string? Source, bool IsIndexed, ImmutableArray<(Language Language, Route Route)> Versions)
{
    /// <summary>Whether it is shown at any address that has no page.</summary>
    public bool IsNotFound => !IsIndexed && !IsSearch;

    public bool IsSearch => Layout == SearchView.Layout;

    public bool IsMeasure => Layout == MeasurePageView.Layout;

    public bool IsWholeStrategy => Layout == PageKind.Strategy.Key();
}
