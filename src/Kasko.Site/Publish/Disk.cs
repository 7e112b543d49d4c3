using Kasko.Site.Files;
using Kasko.Site.Model;

namespace Kasko.Site.Publish;

/// <summary>
/// All changes that publishing makes on a disk. A failure is an IOException with an error code, or an UnauthorizedAccessException.
/// </summary>
internal class Disk
{
    private const int NotPermitted = 1; // EPERM
    private const int TooManyLinks = 31; // EMLINK

    /// <summary>Called before each change, from any thread.</summary>
    protected virtual void BeforeChange(string path)
    {
    }

    public void MakeFolder(string path)
    {
        if (Directory.Exists(path)) return;
        BeforeChange(path);
        Directory.CreateDirectory(path);
    }

    /// <summary>Writes a file that does not exist yet.</summary>
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        BeforeChange(path);
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        WholeFile.Write(file, bytes);
        // On Linux all files are flushed together before the new site is put in place, which is much faster.
        if (!OperatingSystem.IsLinux()) RandomAccess.FlushToDisk(file);
    }

    /// <summary>Writes a file that does not exist yet, and flushes it to the disk.</summary>
    public void WriteToDisk(string path, ReadOnlySpan<byte> bytes)
    {
        BeforeChange(path);
        using (var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read))
        {
            WholeFile.Write(file, bytes);
            if (!OperatingSystem.IsLinux()) RandomAccess.FlushToDisk(file);
        }

        Expect(Flush(path));
    }

    /// <summary>Creates a hard link.</summary>
    /// <param name="orCopy">Whether a copy may replace a link that is not possible; the copy belongs to the user who builds.</param>
    /// <exception cref="ExchangeNotPossibleException">The file can be neither linked nor copied there.</exception>
    public void Link(string existing, string name, bool orCopy)
    {
        BeforeChange(name);
        var answer = Posix.HardLink(existing, name);
        var isRefused = answer is Posix.NotSupported or NotPermitted or TooManyLinks;
        if (answer == Posix.NotOffered || (isRefused && orCopy)) Copy(existing, name);
        else if (answer == Posix.CrossDevice || isRefused) throw new ExchangeNotPossibleException();
        else if (answer != 0) throw new IOException(null, answer);
    }

    /// <summary>Moves a file, replacing an existing one; atomic within one file system.</summary>
    public void Move(string path, string place)
    {
        BeforeChange(place);
        File.Move(path, place, overwrite: true);
    }

    public void MoveFolder(string path, string place)
    {
        BeforeChange(place);
        Directory.Move(path, place);
    }

    /// <summary>Swaps two folders atomically. Returns 0, or the system's error number.</summary>
    public virtual int ExchangeFolders(string one, string other)
    {
        BeforeChange(other);
        return Posix.ExchangeFolders(one, other);
    }

    /// <summary>Gives a folder an owner and permissions; false when the user who builds is not allowed to.</summary>
    public bool TryCopyPermissions(string folder, FileState state)
    {
        BeforeChange(folder);
        if (Posix.GiveTo(state.Owner, state.Group, folder) != 0) return false;
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, state.Permissions);
        return true;
    }

    /// <summary>Deletes a file or a link; no error when it does not exist.</summary>
    public void Delete(string path)
    {
        if (!File.Exists(path) && new FileInfo(path).LinkTarget is null) return;
        BeforeChange(path);
        File.Delete(path);
    }

    public void DeleteEmptyFolder(string path)
    {
        BeforeChange(path);
        Directory.Delete(path);
    }

    /// <summary>
    /// Deletes a folder and its content. Links are not followed and other file systems not entered. When the path is a
    /// link or a mount point, nothing is deleted.
    /// </summary>
    public void DeleteTree(string root)
    {
        if (FileEntry.KindOf(root) is not EntryKind.Folder) return;
        var scan = FolderScan.Of(root);
        foreach (var path in scan.Files.Keys.Concat(scan.Others)) Delete(scan.Full(path));
        foreach (var folder in scan.Folders.Keys.Reverse()) DeleteEmptyFolder(scan.Full(folder));
        DeleteEmptyFolder(root);
    }

    /// <summary>Deletes the folders above a path, from the innermost, as long as they are empty; never through a link.</summary>
    public void DeleteEmptyFoldersOf(string root, string path)
    {
        var folders = SitePath.Folders(path).Reverse().Select(folder => Path.Join(root, folder)).TakeWhile(folder => FileEntry.KindOf(folder) is EntryKind.Folder);
        foreach (var folder in folders.Reverse())
        {
            if (Directory.EnumerateFileSystemEntries(folder).Any()) return;
            DeleteEmptyFolder(folder);
        }
    }

    /// <summary>Called before a new site is put in place: everything written so far then survives a power failure.</summary>
    public void FlushAll(string folder)
    {
        BeforeChange(folder);
        Expect(Posix.FlushFileSystem(folder));
    }

    /// <summary>Called after names in a folder changed, so that the changes survive a power failure.</summary>
    public void FlushNames(string folder)
    {
        BeforeChange(folder);
        Expect(Flush(folder));
    }

    /// <summary>Called before a new site is put in place: these files then survive a power failure.</summary>
    public void FlushFiles(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            BeforeChange(path);
            Expect(Flush(path));
        }
    }

    /// <summary>Flushes a file's bytes, or the names in a folder. Returns 0, or the system's error number.</summary>
    protected virtual int Flush(string path) => Posix.Flush(path);

    private static void Copy(string existing, string name)
    {
        if (new FileInfo(existing).LinkTarget is { } target) File.CreateSymbolicLink(name, target);
        else File.Copy(existing, name);
    }

    private static void Expect(int answer)
    {
        if (answer is not (0 or Posix.NotOffered or Posix.InvalidArgument)) throw new IOException(null, answer);
    }
}

/// <summary>Something in the published folder cannot be moved into a new folder; files are then replaced one by one.</summary>
internal sealed class ExchangeNotPossibleException : Exception;
