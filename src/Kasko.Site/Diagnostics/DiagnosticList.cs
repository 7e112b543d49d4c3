using System.Collections.Immutable;
using Kasko.Site.Diagnostics.Catalogue;

namespace Kasko.Site.Diagnostics;

/// <summary>
/// Gathers what a build finds; pages report to it in parallel. Of what one rule finds in one file the first thousand
/// are kept, in the order in which they are told: nobody reads more, and a file can be wrong a million times.
/// </summary>
public sealed class DiagnosticList
{
    /// <summary>How many things one rule tells of one file.</summary>
    public const int MostOfOneKind = 1_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Id, string Path), SortedSet<Diagnostic>> _found = [];
    private readonly HashSet<(string Id, string Path)> _cut = [];
    private readonly HashSet<Severity> _severities = [];

    public void Add(Diagnostic diagnostic)
    {
        var kind = (diagnostic.Id, diagnostic.At.Path);
        lock (_lock)
        {
            _severities.Add(diagnostic.Severity);
            if (!_found.TryGetValue(kind, out var same)) _found.Add(kind, same = []);
            same.Add(diagnostic);
            if (same.Count <= MostOfOneKind) return;
            same.Remove(same.Max!);
            _cut.Add(kind);
        }
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    public bool HasWarnings => Has(Severity.Warning);

    public bool HasErrors => Has(Severity.Error);

    /// <summary>Everything found so far, each thing once, in the fixed order.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        lock (_lock)
        {
            var cut = _cut.Select(kind => TextRules.TooMany(new SourceSpan(kind.Path), kind.Id, MostOfOneKind));
            return [.. _found.Values.SelectMany(same => same).Concat(cut).Distinct().Order()];
        }
    }

    private bool Has(Severity severity)
    {
        lock (_lock) return _severities.Contains(severity);
    }
}
