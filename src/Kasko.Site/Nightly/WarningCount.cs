using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Nightly;

/// <summary>The number of warnings of a rule.</summary>
public readonly record struct WarningCount(string Id, int Count)
{
    /// <summary>By id.</summary>
    public static ImmutableArray<WarningCount> Of(ImmutableArray<Diagnostic> found) =>
    [
        .. found.Where(diagnostic => diagnostic.Severity is Severity.Warning)
            .GroupBy(diagnostic => diagnostic.Id, (id, same) => new WarningCount(id, same.Count()))
            .OrderBy(count => count.Id, StringComparer.Ordinal),
    ];
}
