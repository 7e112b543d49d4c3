using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>A page as published, and the source of each part of it.</summary>
/// <param name="Path">Relative to the published folder, with forward slashes.</param>
/// <param name="Language">The language that the page declares.</param>
public sealed record RenderedPage(string Path, Language Language, ReadOnlyMemory<char> Html, SourceMap Map)
{
    /// <summary>The inline styles of the page in a content policy's notation: <c>'sha256-…'</c>.</summary>
    public ImmutableArray<string> Styles { get; init; } = [];

    /// <summary>Where the page is, when its memory can be used for another page later; otherwise null.</summary>
    public PageMemory? Memory { get; init; }
}
