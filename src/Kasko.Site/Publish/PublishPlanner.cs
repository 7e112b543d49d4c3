using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Rules.Publish;

namespace Kasko.Site.Publish;

/// <summary>Compares the new site with the published folder, and decides what happens to every file.</summary>
internal sealed class PublishPlanner
{
    private readonly PublishTarget _target;
    private readonly RecoveredState _before;
    private readonly ImmutableArray<StagedFile> _files;
    private readonly HashSet<string> _site;
    private readonly HashSet<string> _siteFolders;
    private readonly HashSet<string> _ourFolders;

    public PublishPlanner(PublishTarget target, RecoveredState before, IEnumerable<StagedFile> staged)
    {
        (_target, _before) = (target, before);
        _files = [.. staged.OrderBy(file => file.Path, StringComparer.Ordinal)];
        _site = _files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        _siteFolders = _site.SelectMany(SitePath.Folders).ToHashSet(StringComparer.Ordinal);
        _ourFolders = Ownership.Paths.SelectMany(SitePath.Folders).Concat(_siteFolders).ToHashSet(StringComparer.Ordinal);
    }

    private FolderScan Scan => _before.Scan;

    private Ownership Ownership => _before.Ownership;

    /// <param name="collisions">Paths of the site that conflict with each other.</param>
    /// <param name="isMeant">Whether the address of a former page is meant to be gone.</param>
    public PublishPlan Decide(IEnumerable<Diagnostic> collisions, Func<string, bool> isMeant)
    {
        var former = (_before.Last?.AllAddresses ?? ImmutableSortedSet.Create<string>(StringComparer.Ordinal)).Except(_site);
        var kept = Kept();
        var deletions = Deletions(kept);
        var foreign = Foreign();
        // An empty foreign folder is not kept when a file of the site has its path.
        var foreignFolders = Scan.Folders.Keys
            .Where(path => !_ourFolders.Contains(path) && !_site.Contains(path) && !SitePath.Folders(path).Any(_site.Contains))
            .ToImmutableArray();
        return new PublishPlan(
            _files, kept, deletions, foreign, foreignFolders, former,
            Faults: [.. collisions, .. InTheWay(foreign), .. NotAdopted(foreign)],
            Remarks:
            [
                .. RepairedFile.At(_target.At, Repaired(deletions)),
                .. ForeignFileKept.At(_target.At, Outermost(foreign.Concat(foreignFolders))),
                .. AddressGone.At(_target.At, [.. former.Where(path => !isMeant(path))]),
            ])
        {
            Built = _target.ClockDate,
        };
    }

    /// <summary>A folder is adopted whole or not at all.</summary>
    private IEnumerable<Diagnostic> NotAdopted(ImmutableArray<string> foreign)
    {
        if (!_before.IsAdopted) return [];
        var same = _files.Where(file => file.Change is FileChange.Unchanged).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> unknown = [.. Ownership.Paths.Where(path => !_before.IsAccountedFor(path, same)).Concat(foreign).Order(StringComparer.Ordinal)];
        return unknown.IsEmpty ? [] : [OutputHasForeignFiles.NotAdopted(_target.At(), unknown)];
    }

    private ImmutableArray<RecordedFile> Kept()
    {
        if (_target.IsPurge) return [];
        var candidates = IsSameGeneration() ? Ownership.Kept : Ownership.CurrentAssets;
        return
        [
            .. candidates
                .Where(path => !_site.Contains(path) && !_siteFolders.Contains(path) && !SitePath.Folders(path).Any(_site.Contains))
                .Select(Unmodified).OfType<RecordedFile>(),
        ];
    }

    private bool IsSameGeneration() =>
        Ownership.Current.Select(file => (file.Path, file.Hash)).ToHashSet().SetEquals(_files.Select(file => (file.Path, file.Hash)));

    private ImmutableArray<string> Deletions(ImmutableArray<RecordedFile> kept)
    {
        var keptPaths = kept.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return [.. Ownership.Paths.Where(path => !_site.Contains(path) && !keptPaths.Contains(path) && Scan.HasFile(path)).Order(StringComparer.Ordinal)];
    }

    private ImmutableArray<string> Foreign() =>
    [
        .. Scan.Files.Keys.Concat(Scan.Others).Concat(Scan.Closed)
            .Where(path => !Ownership.Owns(path) && !_site.Contains(path)).Order(StringComparer.Ordinal),
    ];

    private ImmutableArray<string> Repaired(ImmutableArray<string> deletions) =>
    [
        .. _files.Where(file => file.IsRepaired).Select(file => file.Path)
            .Concat(deletions.Where(path => Unmodified(path) is null)).Order(StringComparer.Ordinal),
    ];

    /// <summary>The published file as a record, if its content is still what a build made; otherwise null.</summary>
    private RecordedFile? Unmodified(string path)
    {
        if (!Scan.Files.TryGetValue(path, out var length)) return null;
        var hash = ContentHash.OfFile(Scan.Full(path));
        return Ownership.Made(path, hash) ? new RecordedFile(path, hash, length, IsKept: true) : null;
    }

    /// <summary>A folder with only foreign content is listed instead of its files.</summary>
    private ImmutableArray<string> Outermost(IEnumerable<string> foreign) =>
    [
        .. foreign
            .Select(path => SitePath.Folders(path).LastOrDefault(folder => !_ourFolders.Contains(folder)) ?? path)
            .Distinct().Order(StringComparer.Ordinal),
    ];

    private IEnumerable<Diagnostic> InTheWay(ImmutableArray<string> foreign)
    {
        var foreignPaths = foreign.ToHashSet(StringComparer.Ordinal);
        var foreignFolders = foreign.SelectMany(SitePath.Folders).ToHashSet(StringComparer.Ordinal);
        return _files
            .Select(file => file.Change is FileChange.InTheWay || foreignFolders.Contains(file.Path)
                ? file.Path
                : SitePath.Folders(file.Path).LastOrDefault(foreignPaths.Contains))
            .OfType<string>().Distinct()
            .Select(path => ForeignFileInTheWay.At(_target.At(path)));
    }
}
