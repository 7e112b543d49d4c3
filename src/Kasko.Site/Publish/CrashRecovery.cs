namespace Kasko.Site.Publish;

/// <summary>Repairs what a killed build left behind. Requires the lock.</summary>
internal sealed class CrashRecovery(Disk disk, string output, OwnFolder own)
{
    public RecoveredState Recover()
    {
        disk.Delete(own.MergedRecord);

        // Killed between two renames: the old site is complete, so it is moved back.
        if (!Directory.Exists(output) && Directory.Exists(own.Previous)) disk.MoveFolder(own.Previous, output);

        var scan = FolderScan.Of(output);
        var identity = FolderIdentity.Of(output);
        var record = RecordFile.Read(own.Record);
        var next = RecordFile.Read(own.NextRecord);

        var nextDescribes = next is not null && Describes(next, identity, scan);
        var recordDescribes = record is not null && Describes(record, identity, scan);
        RemoveOldTrees(identity, record, next);
        if (nextDescribes && next!.Parts is not null)
        {
            record = MatchingRecord(next, recordDescribes ? [record!, next] : [next]);
            return new RecoveredState(FolderScan.Of(output), record, record);
        }

        if (nextDescribes)
        {
            // Killed after the new site was put in place but before its record was.
            disk.Move(own.NextRecord, own.Record);
            (record, recordDescribes) = (next, true);
        }
        else
        {
            disk.Delete(own.NextRecord);
        }

        return new RecoveredState(scan, recordDescribes ? record : null, record);
    }

    /// <summary>
    /// Killed while files were replaced one by one: the folder is a mixture of the states in two records; writes a record that matches it.
    /// </summary>
    private PublishRecord MatchingRecord(PublishRecord next, PublishRecord[] records)
    {
        disk.DeleteTree(Path.Join(output, next.Parts));
        var known = new Ownership(records);
        var scan = FolderScan.Of(output);
        foreach (var path in known.Paths.Where(path => !scan.Exists(path))) disk.DeleteEmptyFoldersOf(output, path);

        var files = known.Paths.Where(scan.HasFile).Select(path =>
            known.Recorded(path, scan.Files.ContainsKey(path) ? ContentHash.OfFile(scan.Full(path)) : null));
        var merged = new PublishRecord(FolderIdentity.Of(output), null, null, PublishRecord.InOrder(files));
        merged = merged with { Former = records.Aggregate(merged.Former, (former, record) => former.Union(record.AllAddresses)).Except(merged.Files.Keys), Built = records.Max(record => record.Built) };
        RecordFile.Write(disk, own.MergedRecord, merged);
        disk.Move(own.MergedRecord, own.Record);
        disk.FlushNames(own.Path);
        disk.Delete(own.NextRecord);
        return merged;
    }

    /// <summary>Whether a record belongs to this folder, or the folder is an exact copy of the one it belongs to.</summary>
    private static bool Describes(PublishRecord record, string? identity, FolderScan scan)
    {
        if (record.Folder is not null && record.Folder == identity) return true;
        var present = record.Files.Values.Where(file => scan.Exists(file.Path)).ToList();
        return present.Count > 0 && present.All(file =>
            scan.Files.TryGetValue(file.Path, out var length) && length == file.Length
            && ContentHash.OfFile(scan.Full(file.Path)) == file.Hash);
    }

    private void RemoveOldTrees(string? identity, PublishRecord? record, PublishRecord? next)
    {
        var known = new Ownership(new[] { record, next }.OfType<PublishRecord>());
        foreach (var tree in new[] { own.Staging, own.Previous }.Where(Directory.Exists))
        {
            var treeIdentity = FolderIdentity.Of(tree);
            if (treeIdentity != identity && (treeIdentity == record?.Folder || treeIdentity == next?.Replaces))
                new OldSiteRemoval(disk, output, own.Found, known, known).Remove(tree);
            else
                disk.DeleteTree(tree);
        }
    }
}
