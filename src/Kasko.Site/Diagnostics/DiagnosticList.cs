using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics;

/// <summary>Gathers what a build finds; pages report to it in parallel.</summary>
public sealed class DiagnosticList
{
    private readonly ConcurrentBag<Diagnostic> _found = [];

    public void Add(Diagnostic diagnostic) => _found.Add(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    public bool HasWarnings => _found.Any(found => found.Severity is Severity.Warning);

    public bool HasErrors => _found.Any(found => found.Severity is Severity.Error);

    /// <summary>Everything found so far, each thing once, in the fixed order.</summary>
    public ImmutableArray<Diagnostic> ToSorted() => [.. _found.Distinct().Order()];
}
