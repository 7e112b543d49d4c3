using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>A page as it will be published, and where each part of it came from.</summary>
/// <param name="Path">Relative to the published folder, with forward slashes.</param>
/// <param name="Language">The language the page says it is in.</param>
public sealed record RenderedPage(string Path, Language Language, string Html, SourceMap Map)
{
    /// <summary>The styles inside the page, as a content policy names them: <c>'sha256-…'</c>.</summary>
    public ImmutableArray<string> Styles { get; init; } = [];
}
