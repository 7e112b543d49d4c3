using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Settings;

namespace Kasko.Site.Reports;

/// <summary>Diagnostics as listed for people: the missing settings of a file are combined into one, at the place of the first.</summary>
internal static class ReadableList
{
    public static IEnumerable<Diagnostic> Of(ImmutableArray<Diagnostic> diagnostics)
    {
        var listed = new HashSet<(string Path, Severity Severity)>();
        foreach (var found in diagnostics)
        {
            if (found.MissingKey is null) yield return found;
            else if (listed.Add(List(found))) yield return Together([.. diagnostics.Where(other => other.MissingKey is not null && List(other) == List(found))]);
        }
    }

    private static (string Path, Severity Severity) List(Diagnostic found) => (found.At.Path, found.Severity);

    private static Diagnostic Together(ImmutableArray<Diagnostic> missing) => missing.Length == 1
        ? missing[0]
        : NotToldYet.Together(new SourceSpan(missing[0].At.Path), [.. missing.Select(found => found.MissingKey!)]) with { Severity = missing[0].Severity };
}
