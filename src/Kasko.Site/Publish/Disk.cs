namespace Kasko.Site.Publish;

/// <summary>Writing, linking and flushing, with one kind of failure: an IOException whose code says why.</summary>
internal static class Disk
{
    private const int NotPermitted = 1; // EPERM
    private const int TooManyLinks = 31; // EMLINK

    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read);
        RandomAccess.Write(file, bytes, 0);
        // Linux flushes everything at once before the new site is put in place, which costs far less.
        if (!OperatingSystem.IsLinux()) RandomAccess.FlushToDisk(file);
    }

    /// <summary>The same file under one more name, or its copy where the file system has no such links.</summary>
    /// <exception cref="CannotCarryException">The name would lie on another file system.</exception>
    public static void LinkOrCopy(string existing, string name)
    {
        var answer = Posix.HardLink(existing, name);
        if (answer == Posix.CrossDevice) throw new CannotCarryException();
        if (answer is Posix.NotOffered or NotPermitted or Posix.NotSupported or TooManyLinks) Copy(existing, name);
        else if (answer != 0) throw new IOException(null, answer);
    }

    /// <summary>Before the new site is put in place: everything written so far survives a power failure.</summary>
    public static void FlushAll(string folder) => Expect(Posix.FlushFileSystem(folder));

    /// <summary>After names in a folder changed: they survive a power failure.</summary>
    public static void FlushNames(string folder) => Expect(Posix.FlushFolder(folder));

    /// <summary>Deletes what a folder holds and the folder; links are not followed and other file systems not entered.</summary>
    public static void DeleteTree(string root)
    {
        var scan = FolderScan.Of(root);
        foreach (var path in scan.Files.Keys.Concat(scan.Others)) File.Delete(scan.Full(path));
        foreach (var folder in scan.Folders.Keys.Reverse()) Directory.Delete(scan.Full(folder));
        if (Directory.Exists(root)) Directory.Delete(root);
    }

    /// <summary>Removes the folders a path lay in, from the innermost, as long as they are empty.</summary>
    public static void DeleteEmptyFolders(string root, string path)
    {
        foreach (var folder in OutputPath.Folders(path).Select(folder => Path.Join(root, folder)).Where(Directory.Exists))
        {
            if (Directory.EnumerateFileSystemEntries(folder).Any()) return;
            Directory.Delete(folder);
        }
    }

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

/// <summary>Something in the published folder cannot be carried over into a new one; files are then replaced one by one.</summary>
internal sealed class CannotCarryException : Exception;
