namespace Kasko.Site.Publish;

/// <summary>
/// Deletes a site that has been replaced. A file of someone else's has been carried over into the new site; where it
/// was made or changed after that, it moves over now.
/// </summary>
/// <param name="Published">The folder that is published now.</param>
/// <param name="Found">Where a file of someone else's goes whose place in the published folder is taken.</param>
/// <param name="Before">Which files of the old site builds made.</param>
/// <param name="Now">Which files of the published one they made.</param>
internal sealed record Retirement(Disk Disk, string Published, string Found, Ownership Before, Ownership Now)
{
    public void Retire(string old)
    {
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
        var isThere = Path.Exists(place);
        if (isThere && Posix.StateOf(old.Full(path))?.Inode == Posix.StateOf(place)?.Inode) return;
        if (isThere && (Now.Owns(path) || Directory.Exists(place))) place = Path.Join(Found, path);
        Disk.MakeFolder(Path.GetDirectoryName(place)!);
        Disk.Move(old.Full(path), place);
    }
}
