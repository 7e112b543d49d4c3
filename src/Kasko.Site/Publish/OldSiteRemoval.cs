using Kasko.Site.Files;

namespace Kasko.Site.Publish;

/// <summary>
/// Deletes a site that has been replaced. Foreign files were already moved into the new site; those that were created
/// or changed after that are moved now.
/// </summary>
/// <param name="Published">The folder that is published now.</param>
/// <param name="Found">The folder for foreign files whose path in the published folder is in use.</param>
/// <param name="Before">Which files of the old site were made by builds.</param>
/// <param name="Now">Which files of the published site were made by builds.</param>
internal sealed record OldSiteRemoval(Disk Disk, string Published, string Found, Ownership Before, Ownership Now)
{
    /// <param name="old">When it is a link, nothing is deleted.</param>
    public void Remove(string old)
    {
        if (FileEntry.KindOf(old) is not EntryKind.Folder) return;
        var scan = FolderScan.Of(old);
        foreach (var path in scan.Files.Keys.Concat(scan.Others))
        {
            if (!Before.Owns(path)) CarryOver(scan, path);
            Disk.Delete(scan.Full(path));
        }

        foreach (var folder in scan.Folders.Keys.Reverse()) Disk.DeleteEmptyFolder(scan.Full(folder));
        Disk.DeleteEmptyFolder(old);
    }

    private void CarryOver(FolderScan old, string path)
    {
        var place = Path.Join(Published, path);
        var kind = FileEntry.KindOf(place);
        if (!FileEntry.IsReachedByFolders(Published, path)) place = UnusedPathFor(path);
        else if (kind is not EntryKind.Missing)
        {
            if (Posix.StateOf(old.Full(path)) is { } carried && carried.Inode == Posix.StateOf(place)?.Inode) return;
            if (Now.Owns(path) || kind is EntryKind.Folder or EntryKind.MountPoint) place = UnusedPathFor(path);
        }

        Disk.MakeFolder(Path.GetDirectoryName(place)!);
        Disk.Move(old.Full(path), place);
    }

    /// <summary>An unused path, so that files found earlier are kept too.</summary>
    private string UnusedPathFor(string path)
    {
        for (var number = 1; ; number++)
        {
            var folder = number == 1 ? Found : FormattableString.Invariant($"{Found}-{number}");
            var place = Path.Join(folder, path);
            var isFree = FileEntry.KindOf(folder) is EntryKind.Missing or EntryKind.Folder && FileEntry.IsReachedByFolders(folder, path);
            if (isFree && FileEntry.KindOf(place) is EntryKind.Missing) return place;
        }
    }
}
