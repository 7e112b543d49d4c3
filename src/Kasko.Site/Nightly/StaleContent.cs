using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Nightly;

/// <summary>The files whose content has been overtaken by something else, in order.</summary>
/// <param name="Translations">Pages whose original has changed since they were translated.</param>
/// <param name="Figures">Measures whose newest figure is older than their rhythm allows.</param>
public sealed record StaleContent(ImmutableArray<string> Translations, ImmutableArray<string> Figures)
{
    public static StaleContent In(ImmutableArray<Diagnostic> found) => new(Told(found, "stale-translation"), Told(found, "overdue-figures"));

    private static ImmutableArray<string> Told(ImmutableArray<Diagnostic> found, string id) =>
        [.. found.Where(diagnostic => diagnostic.Id == id).Select(diagnostic => diagnostic.At.Path).Distinct()];
}

/// <summary>How often a rule warns.</summary>
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
