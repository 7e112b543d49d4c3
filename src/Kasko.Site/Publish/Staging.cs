using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Publish;

/// <summary>
/// A new site on its way to be published: takes files from any thread, and puts them all in place in one step or not
/// at all. Until then only what differs from the published site is written, beside it.
/// </summary>
public sealed class Staging : IAsyncDisposable
{
    private readonly PublishTarget _target;
    private readonly OwnFolder _own;
    private readonly Disk _disk;
    private readonly BuildLock _lock;
    private readonly RecoveredState _before;
    private readonly StagedPaths _paths = new();
    private readonly ConcurrentBag<StagedFile> _files = [];
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    private volatile DiskFailureException? _failure;
    private PublishPlan? _plan;
    private Publication? _publication;

    internal Staging(PublishTarget target, OwnFolder own, Disk disk, BuildLock taken, RecoveredState before)
    {
        (_target, _own, _disk, _lock, _before) = (target, own, disk, taken, before);
    }

    /// <summary>
    /// Takes a file of the new site; what is no file of it when <see cref="Commit"/> is called is deleted. When the disk
    /// fails, nothing more is written and <see cref="Commit"/> tells.
    /// </summary>
    /// <exception cref="ArgumentException">The path is absolute, leaves the folder, or holds what no path should.</exception>
    public void Add(Output output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!OutputPath.IsSafe(output.Path))
            throw new ArgumentException($"'{output.Path}' is no path inside a site.", nameof(output));
        if (!_paths.TryAdd(output.Path) || _failure is not null) return;
        try
        {
            var file = FileComparison.WithPublished(_before, output);
            if (file.IsWritten) Write(output);
            _files.Add(file);
        }
        catch (Exception failure) when (DiskFailureException.Is(failure))
        {
            _failure ??= new DiskFailureException(_target, failure);
        }
    }

    /// <summary>
    /// What is wrong or worth knowing about the site as a whole: two files at one path (errors), files repaired, foreign
    /// files kept, addresses gone (warnings). <see cref="Commit"/> tells it too.
    /// </summary>
    /// <exception cref="DiskFailureException">The disk failed, now or before.</exception>
    public ImmutableArray<Diagnostic> Validate()
    {
        if (_failure is not null) throw _failure;
        try
        {
            var plan = Plan();
            return [.. _paths.Collisions(_target), .. plan.Remarks];
        }
        catch (Exception failure) when (DiskFailureException.Is(failure))
        {
            throw new DiskFailureException(_target, failure);
        }
    }

    /// <summary>Puts the new site in place. Call it once, after the last <see cref="Add"/>.</summary>
    /// <param name="token">Heeded until the moment of exchange; the old site then stays.</param>
    /// <exception cref="DiskFailureException">The disk failed, now or before; the old site stays.</exception>
    public PublishReport Commit(CancellationToken token)
    {
        if (_failure is not null) throw _failure;
        try
        {
            var plan = Plan();
            if (plan.Faults.Length > 0) return Report(plan, PublishMethod.Unchanged, published: false);
            token.ThrowIfCancellationRequested();
            _publication = new Publication(_disk, _target.OutputPath, _own, _before, plan);
            return Report(plan, _publication.Publish(token), published: true);
        }
        catch (Exception failure) when (DiskFailureException.Is(failure))
        {
            throw new DiskFailureException(_target, failure);
        }
    }

    /// <summary>Removes what was staged and not published, and lets the next build in.</summary>
    public ValueTask DisposeAsync()
    {
        try
        {
            // Once the new site is in place, what lies there is the old one, which may hold files of someone else's.
            if (_publication is not { IsInPlace: true }) _disk.DeleteTree(_own.Staging);
            LeaveNothingIfUnused();
        }
        catch (Exception failure) when (DiskFailureException.Is(failure))
        {
            // The next build tries again and tells.
        }

        _lock.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A build that publishes nothing where nothing was ever published leaves nothing beside the folder either.</summary>
    private void LeaveNothingIfUnused()
    {
        // Elsewhere a build that waits could not tell that the lock it opened has been deleted.
        if (!OperatingSystem.IsLinux() || Directory.EnumerateFileSystemEntries(_own.Path).Any(path => path != _own.Lock)) return;
        _disk.Delete(_own.Lock);
        _disk.DeleteEmptyFolder(_own.Path);
    }

    private PublishPlan Plan() => _plan ??= new Planning(_target, _before, _files).Decide(_paths.Collisions(_target));

    private static PublishReport Report(PublishPlan plan, PublishMethod way, bool published) => new(
        published, way,
        published ? PathsOf(plan, FileChange.New) : [],
        published ? PathsOf(plan, FileChange.Changed) : [],
        plan.Files.Count(file => file.Change is FileChange.Unchanged),
        published ? [.. plan.Deletions.Order(StringComparer.Ordinal)] : [],
        [.. plan.Faults, .. plan.Remarks]);

    private static ImmutableArray<string> PathsOf(PublishPlan plan, FileChange change) =>
        [.. plan.Files.Where(file => file.Change == change).Select(file => file.Path).Order(StringComparer.Ordinal)];

    private void Write(Output output)
    {
        var path = Path.Join(_own.Staging, output.Path);
        var folder = Path.GetDirectoryName(path)!;
        if (!_folders.ContainsKey(folder))
        {
            _disk.MakeFolder(folder);
            _folders[folder] = true;
        }

        _disk.Write(path, output.Bytes.Span);
    }
}
