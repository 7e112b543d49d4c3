using System.Collections.Immutable;
using Kasko.Site.Rules.Files;

namespace Kasko.Site.Diagnostics;

/// <summary>
/// Gathers what a build finds; pages report to it in parallel. Of what one rule finds in one file the first thousand
/// are kept, in the order in which they are told: nobody reads more, and a file can be wrong a million times.
/// What the site has decided about a rule is applied when the list is asked, so that it counts for what was found
/// before the decision was read, too.
/// </summary>
public sealed class DiagnosticList
{
    /// <summary>How many things one rule tells of one file.</summary>
    public const int MostOfOneKind = 1_000;

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Id, string Path), SortedSet<Diagnostic>> _found = [];
    private readonly HashSet<(string Id, string Path)> _cut = [];
    private readonly HashSet<(string Id, string Page)> _needed = [];
    private RuleSettings _decisions = RuleSettings.None;

    public void Add(Diagnostic diagnostic)
    {
        var kind = (diagnostic.Id, diagnostic.At.Path);
        lock (_lock)
        {
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

    /// <summary>Adds what shows on a page, though it may be written elsewhere, as in a template.</summary>
    /// <param name="page">The page's file; null for a page that is made of no file of its own.</param>
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

    /// <summary>From here on the site's own decisions count, also for what was found before.</summary>
    public void DecideBy(RuleSettings decisions) => _decisions = decisions;

    public bool HasWarnings => Has(Severity.Warning);

    public bool HasErrors => Has(Severity.Error);

    /// <summary>Everything found so far and wanted to be told, each thing once, in the fixed order.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        lock (_lock)
        {
            var told = Told().ToList();
            var kinds = told.Select(diagnostic => (diagnostic.Id, diagnostic.At.Path)).ToHashSet();
            var cut = _cut.Where(kinds.Contains).Select(kind => TooManyToShow.At(new SourceSpan(kind.Path), kind.Id, MostOfOneKind));
            return [.. told.Concat(cut.Select(_decisions.Apply).OfType<Diagnostic>()).Distinct().Order()];
        }
    }

    /// <summary>The allowances that nothing found so far has needed.</summary>
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
        lock (_lock) return Told().Any(told => told.Severity == severity);
    }

    private IEnumerable<Diagnostic> Told() => _found.Values.SelectMany(same => same).Select(_decisions.Apply).OfType<Diagnostic>();
}
