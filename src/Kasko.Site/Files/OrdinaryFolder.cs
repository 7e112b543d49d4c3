namespace Kasko.Site.Files;

/// <summary>
/// The ordinary files below a folder. Links, pipes, devices and hidden files are treated as missing, so that no path
/// leads out of the folder or waits for someone to write.
/// </summary>
/// <param name="root">Absolute. It may be a link.</param>
public sealed class OrdinaryFolder(string root)
{
    /// <summary>Opens a file; null when there is no ordinary file at the path, or it cannot be read.</summary>
    /// <param name="path">Relative, with forward slashes.</param>
    public FileStream? Open(string path)
    {
        if (!IsBelow(path) || FileEntry.KindOf(Path.Join(root, path)) is not EntryKind.File) return null;
        try
        {
            return OrdinaryFile.Open(Path.Join(root, path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <param name="path">Relative, with forward slashes; empty for the folder itself.</param>
    public bool HasFolder(string path) =>
        path.Length == 0 ? Directory.Exists(root) : IsBelow(path) && FileEntry.KindOf(Path.Join(root, path)) is EntryKind.Folder or EntryKind.MountPoint;

    private bool IsBelow(string path) =>
        path.Split('/').All(name => name.Length > 0 && name[0] != '.' && !name.Any(letter => letter == '\\' || char.IsControl(letter)))
        && FileEntry.IsReachedByFolders(root, path);
}
