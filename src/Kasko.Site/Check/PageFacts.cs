using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Check;

/// <summary>What the checks across pages need to know about one page; nothing else of the page is kept.</summary>
/// <param name="Path">Relative to the published folder.</param>
/// <param name="Title">Null when the page has none.</param>
/// <param name="IsListed">False for a page that asks search engines not to index it.</param>
/// <param name="Ids">The anchors that a link may name after <c>#</c>.</param>
/// <param name="References">Those whose destination is not known to be one of the site's pages.</param>
public sealed record PageFacts(
    string Path,
    Language Language,
    Sourced<string>? Title,
    Sourced<string>? Description,
    bool IsListed,
    IReadOnlySet<string> Ids,
    ImmutableArray<PageReference> References)
{
    /// <summary>The size of the page's HTML.</summary>
    public int Bytes { get; init; }
}

/// <summary>An address on a page that may lead to another output of the site.</summary>
/// <param name="IsLoaded">True when the browser loads it with the page; false for a link.</param>
public readonly record struct PageReference(string Address, bool IsLoaded, SourceSpan At);
