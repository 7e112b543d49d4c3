using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>A page in one of the languages, or the nearest page that exists there.</summary>
/// <param name="Nearest">The title of that page, which is above the page; null when the page itself exists.</param>
internal sealed record PageVersion(Route Route, Sourced<string>? Nearest = null)
{
    /// <summary>The addresses in the languages that have the page itself.</summary>
    public static ImmutableArray<(Language Language, Route Route)> Existing(Localized<PageVersion> versions) =>
        [.. versions.Entries.Where(version => version.Value.Nearest is null).Select(version => (version.Language, version.Value.Route))];
}
