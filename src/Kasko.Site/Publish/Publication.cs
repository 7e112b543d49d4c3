using Kasko.Site.Files;

namespace Kasko.Site.Publish;

/// <summary>Carries out a plan, in the safest way that the file system allows.</summary>
internal sealed class Publication(Disk disk, string output, OwnFolder own, RecoveredState before, PublishPlan plan)
{
    /// <summary>More files than this are flushed all at once, together with everything else on the file system.</summary>
    private const int MostFlushedOneByOne = 32;

    /// <summary>Whether the new site has been put in place, whatever fails afterwards.</summary>
    public bool IsInPlace { get; private set; }

    public PublishMethod Publish(CancellationToken token)
    {
        if (Directory.Exists(output) && !plan.ChangesFiles)
        {
            UpdateRecord();
            return PublishMethod.Unchanged;
        }

        disk.MakeFolder(own.Staging);
        if (CanMove() && ByExchange(token) is { } method) return method;
        new FileByFileReplacement(disk, output, own, before.Scan, plan).Publish(token);
        return PublishMethod.FileByFile;
    }

    /// <summary>Writes the record when it has changed although no file has, as after a copy to another machine.</summary>
    private void UpdateRecord()
    {
        var record = plan.ToRecord(FolderIdentity.Of(output));
        if (before.Record is { } known && known.Folder == record.Folder && known.HasSameFilesAs(record)) return;
        Place(record);
        disk.Delete(own.NextRecord);
    }

    private bool CanMove() => before.Scan.Closed.Count == 0 && Posix.StateOf(output) is not { IsMountRoot: true };

    /// <summary>Null when the folder or something in it cannot be moved.</summary>
    private PublishMethod? ByExchange(CancellationToken token)
    {
        PublishMethod? method = null;
        try
        {
            new StagedSiteCompletion(disk, own.Staging, output, before.Scan, plan).Complete(token);
            RecordFile.Write(disk, own.NextRecord, plan.ToRecord(FolderIdentity.Of(own.Staging), FolderIdentity.Of(output)));
            Flush();
            token.ThrowIfCancellationRequested();
            method = new Exchange(disk).Put(own.Staging, output, own.Previous);
        }
        catch (ExchangeNotPossibleException)
        {
            // Files are replaced one by one instead.
        }
        finally
        {
            IsInPlace = method is not null;
            if (!IsInPlace) disk.Delete(own.NextRecord);
        }

        if (IsInPlace) CleanUp();
        return method;
    }

    /// <summary>
    /// Only the contents of new files must be flushed first: a file system writes name changes in order, so the
    /// exchange never reaches the disk before the names in the new site.
    /// </summary>
    private void Flush()
    {
        var written = plan.Files.Where(file => file.IsWritten).Select(file => Path.Join(own.Staging, file.Path)).ToList();
        if (written.Count > MostFlushedOneByOne) disk.FlushAll(own.Path);
        else disk.FlushFiles(written);
    }

    private void CleanUp()
    {
        try
        {
            disk.FlushNames(Path.GetDirectoryName(output)!);
            disk.FlushNames(own.Path);
            // The old record is replaced last: it lists which files of the old site may be deleted.
            var removal = new OldSiteRemoval(disk, output, own.Found, before.Ownership, new Ownership(plan.ToRecord(null)));
            foreach (var old in new[] { own.Staging, own.Previous }.Where(Directory.Exists)) removal.Remove(old);
            disk.Move(own.NextRecord, own.Record);
            disk.FlushNames(own.Path);
        }
        catch (Exception failure) when (DiskFailureException.Is(failure))
        {
            // The new site is in place; the next build finishes the cleanup.
        }
    }

    private void Place(PublishRecord record)
    {
        RecordFile.Write(disk, own.NextRecord, record);
        disk.Move(own.NextRecord, own.Record);
        disk.FlushNames(own.Path);
    }
}
