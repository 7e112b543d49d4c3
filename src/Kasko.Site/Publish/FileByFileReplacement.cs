using Kasko.Site.Model;

namespace Kasko.Site.Publish;

/// <summary>
/// Replaces files one by one, each atomically. Used when the folder itself cannot be moved: it is a mount point, or
/// contains files that cannot be moved. The order never leaves a broken link: assets and other files first, then new
/// pages, changed pages, deletions. Pages that are removed may link to each other, so each first becomes the not-found page.
/// </summary>
internal sealed class FileByFileReplacement(Disk disk, string output, OwnFolder own, FolderScan published, PublishPlan plan)
{
    private const string Parts = ".kasko-parts";
    private const string NotFound = "404.html";

    private readonly HashSet<string> _deletions = new(plan.Deletions, StringComparer.Ordinal);

    /// <summary>The new site's not-found page; null when it has none.</summary>
    private readonly StagedFile? _notFound = plan.Files.FirstOrDefault(file => file.Path == NotFound);

    /// <summary>Whether a folder has the name of a temporary folder of this class: <c>.kasko-parts</c>, or that and a number.</summary>
    public static bool IsPartsName(string name) =>
        name == Parts || (name.StartsWith(Parts + "-", StringComparison.Ordinal) && name[(Parts.Length + 1)..] is { Length: > 0 } number && number.All(char.IsAsciiDigit));

    public void Publish(CancellationToken token)
    {
        var parts = Path.Join(output, PartsName());
        var written = InOrder();
        var removed = RemovedPages();
        try
        {
            RecordFile.Write(disk, own.NextRecord, plan.ToRecord(FolderIdentity.Of(output), parts: PartsName()).With(removed));
            disk.FlushNames(own.Path);
            disk.MakeFolder(parts);
            MoveToDisk(written, removed, parts, token);
        }
        catch
        {
            // Nothing has been replaced yet.
            disk.DeleteTree(parts);
            foreach (var file in written) disk.DeleteEmptyFoldersOf(output, file.Path);
            disk.Delete(own.NextRecord);
            throw;
        }

        for (var i = 0; i < written.Count; i++) Replace(Part(parts, i), written[i].Path);
        for (var i = 0; i < removed.Count; i++) ReplaceRemoved(Part(parts, written.Count + i), removed[i].Path);
        foreach (var path in plan.Deletions) Delete(path);
        disk.DeleteEmptyFolder(parts);
        disk.FlushAll(output);
        RecordFile.Write(disk, own.MergedRecord, plan.ToRecord(FolderIdentity.Of(output)));
        disk.Move(own.MergedRecord, own.Record);
        disk.Delete(own.NextRecord);
        disk.FlushNames(own.Path);
    }

    /// <summary>The pages to be deleted, as they are in between; none when there is no not-found page to show instead.</summary>
    private List<RecordedFile> RemovedPages() => _notFound is { } page
        ? [.. plan.Deletions.Where(PublishRecord.IsPage).Select(path => new RecordedFile(path, page.Hash, page.Length, IsKept: false))]
        : [];

    private List<StagedFile> InOrder() =>
    [
        .. plan.Files.Where(file => file.IsWritten)
            .OrderBy(Phase)
            .ThenByDescending(file => file.Path.Count(character => character is '/'))
            .ThenBy(file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>
    /// Lists of pages such as the sitemap come after the pages they name; a compressed copy comes together with its original.
    /// </summary>
    private static int Phase(StagedFile file)
    {
        var path = CompressedPath.Original(file.Path) ?? file.Path;
        return (PublishRecord.IsPage(path), file.Change) switch
        {
            (false, _) when path.EndsWith(".xml", StringComparison.Ordinal) || path.EndsWith(".txt", StringComparison.Ordinal) => 3,
            (false, _) => 0,
            (true, FileChange.New) => 1,
            (true, _) => 2,
        };
    }

    /// <summary>Moves all new files to the site's disk before the first file is replaced, so that a full disk is found in time.</summary>
    private void MoveToDisk(List<StagedFile> written, List<RecordedFile> removed, string parts, CancellationToken token)
    {
        var notFound = removed.Count > 0 ? File.ReadAllBytes(Path.Join(_notFound!.IsWritten ? own.Staging : output, NotFound)) : [];
        for (var i = 0; i < removed.Count; i++) disk.Write(Part(parts, written.Count + i), notFound);
        for (var i = 0; i < written.Count; i++)
        {
            token.ThrowIfCancellationRequested();
            disk.Move(Path.Join(own.Staging, written[i].Path), Part(parts, i));
            if (!SitePath.Folders(written[i].Path).Any(_deletions.Contains))
                disk.MakeFolder(Path.GetDirectoryName(Path.Join(output, written[i].Path))!);
        }

        disk.FlushAll(output);
        token.ThrowIfCancellationRequested();
    }

    private void Replace(string part, string path)
    {
        ClearPath(path);
        var place = Path.Join(output, path);
        disk.MakeFolder(Path.GetDirectoryName(place)!);
        disk.Move(part, place);
    }

    /// <summary>Shows the not-found page at the address of a page, until that is deleted. A server prefers a compressed copy, so those go first.</summary>
    private void ReplaceRemoved(string part, string path)
    {
        foreach (var ending in (ReadOnlySpan<string>)[CompressedPath.Brotli, CompressedPath.Gzip]) Delete(path + ending);
        if (_deletions.Contains(path)) disk.Move(part, Path.Join(output, path));
        else disk.Delete(part);
    }

    /// <summary>Removes what blocks the path: a file where a folder is needed, or a folder where a file is needed.</summary>
    private void ClearPath(string path)
    {
        foreach (var file in SitePath.Folders(path).Where(_deletions.Contains)) Delete(file);
        if (!published.Folders.ContainsKey(path)) return;
        foreach (var inside in plan.Deletions.Where(deletion => deletion.StartsWith(path + "/", StringComparison.Ordinal))) Delete(inside);
        // When files were deleted by hand, their folders still exist.
        var folders = published.Folders.Keys.Where(folder => folder == path || folder.StartsWith(path + "/", StringComparison.Ordinal));
        foreach (var folder in folders.Reverse().Select(published.Full).Where(Directory.Exists)) disk.DeleteEmptyFolder(folder);
    }

    private void Delete(string path)
    {
        if (!_deletions.Remove(path)) return;
        disk.Delete(published.Full(path));
        disk.DeleteEmptyFoldersOf(output, path);
    }

    private string PartsName()
    {
        var name = Parts;
        for (var i = 2; published.Exists(name); i++) name = FormattableString.Invariant($"{Parts}-{i}");
        return name;
    }

    private static string Part(string parts, int number) => Path.Join(parts, FormattableString.Invariant($"{number}"));
}
