using System.Collections.Frozen;
using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Check;

/// <summary>What the other pages of a site must know of one page; all that is kept of it.</summary>
/// <param name="Path">Relative to the published folder.</param>
/// <param name="Title">Null where the page has none.</param>
/// <param name="IsListed">False for a page that asks search engines to leave it out.</param>
/// <param name="Ids">What a link to the page may name after <c>#</c>.</param>
public sealed record PageFacts(
    string Path,
    Language Language,
    Sourced<string>? Title,
    Sourced<string>? Description,
    bool IsListed,
    FrozenSet<string> Ids,
    ImmutableArray<PageReference> References);

/// <summary>An address on a page that may lead to another output of the site.</summary>
/// <param name="IsLoaded">True where the browser loads it with the page; false for a link.</param>
public readonly record struct PageReference(string Address, bool IsLoaded, SourceSpan At);
