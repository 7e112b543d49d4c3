using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Publish;

namespace Kasko.Site.Publish;

/// <summary>The paths of the new site; finds those that would be the same file on some file systems.</summary>
internal sealed class StagedPaths
{
    private readonly Lock _gate = new();
    private readonly List<string> _all = [];
    private readonly HashSet<string> _files = [];
    private readonly HashSet<string> _folders = [];
    private bool _areCollisions;

    /// <summary>False when another path conflicts with this one; <see cref="Collisions"/> then names both.</summary>
    public bool TryAdd(string path)
    {
        var folded = SitePath.Folded(path);
        lock (_gate)
        {
            _all.Add(path);
            if (_folders.Contains(folded) || SitePath.Folders(folded).Any(_files.Contains) || !_files.Add(folded))
            {
                _areCollisions = true;
                return false;
            }

            _folders.UnionWith(SitePath.Folders(folded));
            return true;
        }
    }

    /// <summary>
    /// Two files at one path, or a file where another path needs a folder; independent of the order in which they were added.
    /// </summary>
    public IEnumerable<Diagnostic> Collisions(PublishTarget target)
    {
        List<string> paths;
        lock (_gate)
        {
            if (!_areCollisions) return [];
            paths = [.. _all.Order(StringComparer.Ordinal)];
        }

        var byFolded = paths.ToLookup(SitePath.Folded);
        var doubled = byFolded.Where(same => same.Count() > 1).Select(same => (Path: same.First(), Other: same.Last()));
        var nested = paths.SelectMany(path => SitePath.Folders(SitePath.Folded(path))
            .Where(byFolded.Contains).Select(folder => (Path: byFolded[folder].First(), Other: path)));
        return doubled.Concat(nested).Select(pair => TwoFilesAtOnePath.At(target.At(pair.Path), pair.Path, pair.Other));
    }
}
