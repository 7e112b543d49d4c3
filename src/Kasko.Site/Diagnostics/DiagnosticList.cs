using System.Collections.Immutable;
using Kasko.Site.Rules.Files;

namespace Kasko.Site.Diagnostics;

/// <summary>
/// Collects the problems that a build finds; pages report to it in parallel. For each rule and file only the first
/// hundred are kept, in the order in which they are reported, and the places of the others counted: nobody reads more,
/// and a file can have a million. The site's rule settings are applied when the list is read, so that they also apply
/// to problems found before the settings were loaded.
/// </summary>
public sealed class DiagnosticList
{
    /// <summary>The maximum number of diagnostics of one rule in one file.</summary>
    public const int MostPerRuleAndFile = 100;

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Id, string Path), SortedSet<Diagnostic>> _found = [];

    /// <summary>For kinds with more than the maximum: the line and column of those that are not kept.</summary>
    private readonly Dictionary<(string Id, string Path), HashSet<(int Line, int Column)>> _cut = [];
    private readonly HashSet<(string Id, string Page)> _needed = [];
    private RuleSettings _decisions = RuleSettings.None;

    public void Add(Diagnostic diagnostic)
    {
        var kind = (diagnostic.Id, diagnostic.At.Path);
        lock (_lock)
        {
            if (!_found.TryGetValue(kind, out var same)) _found.Add(kind, same = []);
            same.Add(diagnostic);
            if (same.Count <= MostPerRuleAndFile) return;
            var last = same.Max!;
            same.Remove(last);
            if (!_cut.TryGetValue(kind, out var places)) _cut.Add(kind, places = []);
            places.Add((last.At.Line, last.At.Column));
        }
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    /// <summary>Adds everything that another list has collected.</summary>
    public void AddRange(DiagnosticList other)
    {
        lock (other._lock)
        {
            AddRange(other._found.Values.SelectMany(same => same));
            lock (_lock)
            {
                foreach (var (kind, places) in other._cut)
                {
                    if (!_cut.TryGetValue(kind, out var own)) _cut.Add(kind, own = []);
                    own.UnionWith(places);
                }
            }
        }
    }

    /// <summary>Adds problems that appear on a page, though their source may be another file, such as a template.</summary>
    /// <param name="page">The page's file; null for a generated page.</param>
    public void AddShown(IEnumerable<Diagnostic> diagnostics, string? page)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (page is not null && _decisions.Allows(diagnostic.Id, page))
            {
                lock (_lock) _needed.Add((diagnostic.Id, page));
            }
            else
            {
                Add(diagnostic);
            }
        }
    }

    /// <summary>Applies the site's rule settings, also to what was found before.</summary>
    public void DecideBy(RuleSettings decisions) => _decisions = decisions;

    /// <summary>Whether a diagnostic is an error with the site's rule settings.</summary>
    public bool IsError(Diagnostic found) => _decisions.Apply(found) is { Severity: Severity.Error };

    /// <summary>An empty list with the same rule settings.</summary>
    public DiagnosticList WithSameDecisions() => new() { _decisions = _decisions };

    public bool HasWarnings => Has(Severity.Warning);

    public bool HasErrors => Has(Severity.Error);

    /// <summary>Everything found so far, without what is turned off and without duplicates, in a fixed order.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        lock (_lock)
        {
            var reported = Reported().ToList();
            var kinds = reported.Select(diagnostic => (diagnostic.Id, diagnostic.At.Path)).ToHashSet();
            var cut = _cut.Where(places => kinds.Contains(places.Key))
                .Select(places => TooManyToShow.At(new SourceSpan(places.Key.Path), places.Key.Id, MostPerRuleAndFile, places.Value.Count));
            return [.. reported.Concat(cut.Select(_decisions.Apply).OfType<Diagnostic>()).Distinct().Order()];
        }
    }

    /// <summary>Allowances that no diagnostic so far needed.</summary>
    public ImmutableArray<Allowance> Unneeded()
    {
        lock (_lock)
        {
            return [.. _decisions.Allowed.Where(allowance =>
                !_needed.Contains((allowance.Id, allowance.Page)) && !_found.ContainsKey((allowance.Id, allowance.Page)))];
        }
    }

    private bool Has(Severity severity)
    {
        lock (_lock) return Reported().Any(found => found.Severity == severity);
    }

    private IEnumerable<Diagnostic> Reported() => _found.Values.SelectMany(same => same).Select(_decisions.Apply).OfType<Diagnostic>();
}
