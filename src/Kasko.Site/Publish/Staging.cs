using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Publish;

/// <summary>
/// A new site that is about to be published: takes files from any thread, and puts them all in place atomically or not
/// at all. Until then, only files that differ from the published site are written, beside it.
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
    private IReadOnlySet<string> _meant = new HashSet<string>();
    private Publication? _publication;

    internal Staging(PublishTarget target, OwnFolder own, Disk disk, BuildLock taken, RecoveredState before)
    {
        (_target, _own, _disk, _lock, _before) = (target, own, disk, taken, before);
    }

    /// <summary>Names the pages that are meant to be gone, so that they are not reported. Call it before <see cref="Validate"/>.</summary>
    /// <param name="paths">In the published folder.</param>
    public void AcceptGone(IEnumerable<string> paths) => _meant = paths.ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// Takes a file of the new site. Files of the old site that are not added before <see cref="Commit"/> are deleted
    /// by it. When a disk operation fails, nothing more is written and <see cref="Commit"/> throws.
    /// </summary>
    /// <exception cref="ArgumentException">The path is absolute, leaves the folder, or contains forbidden characters.</exception>
    public void Add(Output output) => Take(output);

    /// <summary>
    /// Takes a file of the new site with the compressed copies that were published with it: making them takes longer than
    /// making the page. False when the copies must be made and added, because the file has changed, had none, or one of
    /// them has been damaged.
    /// </summary>
    /// <exception cref="ArgumentException">The path is absolute, leaves the folder, or contains forbidden characters.</exception>
    public bool AddWithCopies(Output output) => Take(output) is { Change: FileChange.Unchanged } && KeepCopies(output.Path);

    /// <summary>Returns null when the file conflicts with another, or could not be written.</summary>
    private StagedFile? Take(Output output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!OutputPath.IsSafe(output.Path))
            throw new ArgumentException($"'{output.Path}' is no path inside a site.", nameof(output));
        if (!_paths.TryAdd(output.Path) || _failure is not null) return null;
        try
        {
            var file = FileComparison.WithPublished(_before, output);
            if (file.IsWritten) Write(output);
            _files.Add(file);
            return file;
        }
        catch (Exception failure) when (DiskFailureException.Is(failure))
        {
            _failure ??= new DiskFailureException(_target, failure);
            return null;
        }
    }

    /// <summary>Whether the file was published with copies, and all of them are as the build made them.</summary>
    private bool KeepCopies(string path)
    {
        try
        {
            var copies = FileComparison.PublishedCopies(_before, path);
            foreach (var copy in copies)
                if (_paths.TryAdd(copy.Path)) _files.Add(copy);
            return copies.Count > 0;
        }
        catch (Exception failure) when (DiskFailureException.Is(failure))
        {
            _failure ??= new DiskFailureException(_target, failure);
            return true;
        }
    }

    /// <summary>
    /// Problems of the site as a whole: two files at one path (errors); files repaired, foreign files kept, addresses
    /// removed (warnings). <see cref="Commit"/> reports them too.
    /// </summary>
    /// <exception cref="DiskFailureException">A disk operation failed, now or earlier.</exception>
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

    /// <summary>Puts the new site in place. Call it once, after the last <see cref="Add(Output)"/>.</summary>
    /// <param name="token">Observed until the moment of exchange; when cancelled, the old site stays.</param>
    /// <exception cref="DiskFailureException">A disk operation failed, now or earlier; the old site stays.</exception>
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

    /// <summary>Deletes what was staged and not published, and releases the lock.</summary>
    public ValueTask DisposeAsync()
    {
        try
        {
            // Once the new site is in place, this folder contains the old one, which may contain foreign files.
            if (_publication is not { IsInPlace: true }) _disk.DeleteTree(_own.Staging);
            DeleteOwnFolderIfUnused();
        }
        catch (Exception failure) when (DiskFailureException.Is(failure))
        {
            // The next build tries again and reports the failure.
        }

        _lock.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A build that publishes nothing to a folder that was never published to deletes the publisher's own folder again.</summary>
    private void DeleteOwnFolderIfUnused()
    {
        // On other systems, a waiting build could not detect that the lock file it opened has been deleted.
        if (!OperatingSystem.IsLinux() || Directory.EnumerateFileSystemEntries(_own.Path).Any(path => path != _own.Lock)) return;
        _disk.Delete(_own.Lock);
        _disk.DeleteEmptyFolder(_own.Path);
    }

    private PublishPlan Plan() => _plan ??= new PublishPlanner(_target, _before, _files).Decide(_paths.Collisions(_target), _meant.Contains);

    private static PublishReport Report(PublishPlan plan, PublishMethod method, bool published) => new(
        published, method,
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
