namespace Kasko.Site.Publish;

/// <summary>How the published folder stands once the leftovers of builds that died are gone.</summary>
/// <param name="Record">The record that describes the folder as it is; null when none does.</param>
/// <param name="Last">The last record there is, also when it describes another folder.</param>
/// <param name="WasInterrupted">Whether a build died while it replaced files one by one.</param>
internal sealed record Healed(FolderScan Scan, PublishRecord? Record, PublishRecord? Last, Ownership Ownership, bool WasInterrupted)
{
    public bool IsRecorded => Record is not null || WasInterrupted;
}

/// <summary>Puts right what a build that died left behind. Done with the lock held.</summary>
internal static class Healing
{
    public static Healed Heal(string output, OwnFolder own)
    {
        // Died between two renames: the old site is whole, so it goes back.
        if (!Directory.Exists(output) && Directory.Exists(own.Previous)) Directory.Move(own.Previous, output);

        var scan = FolderScan.Of(output);
        var identity = FolderIdentity.Of(output);
        var record = RecordFile.Read(own.Record);
        var next = RecordFile.Read(own.NextRecord);

        var nextDescribes = next is not null && Describes(next, identity, scan);
        var recordDescribes = record is not null && Describes(record, identity, scan);
        if (nextDescribes && next!.Parts is { } parts)
        {
            Disk.DeleteTree(Path.Join(output, parts));
            scan = FolderScan.Of(output);
        }

        RemoveOldTrees(output, own, identity, record, next);
        if (nextDescribes && next!.Parts is not null)
            return new Healed(scan, null, next, recordDescribes ? new Ownership(record!, next) : new Ownership(next), WasInterrupted: true);

        if (nextDescribes)
        {
            // Died after the new site was put in place and before its record was.
            File.Move(own.NextRecord, own.Record, overwrite: true);
            (record, recordDescribes) = (next, true);
        }
        else
        {
            File.Delete(own.NextRecord);
        }

        return recordDescribes
            ? new Healed(scan, record, record, new Ownership(record!), WasInterrupted: false)
            : new Healed(scan, null, record, new Ownership(), WasInterrupted: false);
    }

    /// <summary>Whether a record is of this very folder, or of one that this is a true copy of.</summary>
    private static bool Describes(PublishRecord record, string? identity, FolderScan scan)
    {
        if (record.Folder is not null && record.Folder == identity) return true;
        var present = record.Files.Values.Where(file => scan.Exists(file.Path)).ToList();
        return present.Count > 0 && present.All(file =>
            scan.Files.TryGetValue(file.Path, out var length) && length == file.Length
            && ContentHash.OfFile(scan.Full(file.Path)) == file.Hash);
    }

    private static void RemoveOldTrees(string output, OwnFolder own, string? identity, PublishRecord? record, PublishRecord? next)
    {
        var known = new Ownership(new[] { record, next }.OfType<PublishRecord>());
        foreach (var tree in new[] { own.Staging, own.Previous }.Where(Directory.Exists))
        {
            var treeIdentity = FolderIdentity.Of(tree);
            string?[] published = [record?.Folder, record?.Replaces, next?.Replaces];
            if (treeIdentity != identity && published.Contains(treeIdentity))
                new Retirement(output, own.Found, known, known).Retire(tree);
            else
                Disk.DeleteTree(tree);
        }
    }
}
