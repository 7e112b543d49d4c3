namespace Kasko.Site.Files;

/// <summary>Reads files, and nothing that only looks like one: to open a pipe would wait for ever for someone to write.</summary>
internal static class OrdinaryFile
{
    /// <summary>The file, or null where it is a pipe, a socket or a device. A link is followed.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static FileStream? Open(string path)
    {
        if (Posix.OpenToRead(path) is not { } handle) return File.OpenRead(path);
        var file = new FileStream(handle, FileAccess.Read);
        if (file.CanSeek && Posix.StateOf(handle) is not { IsFile: false }) return file;
        file.Dispose();
        return null;
    }

    /// <summary>All bytes of a file; null where there is no ordinary file, a link stands in its place, or it is too large.</summary>
    /// <param name="limit">In bytes.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[]? Read(string path, int limit)
    {
        if (FileEntry.KindOf(path) is not EntryKind.File) return null;
        using var file = Open(path);
        return file is null || file.Length > limit ? null : Read(file);
    }

    /// <summary>All bytes of an open file. One that shrinks while it is read is taken as it then is.</summary>
    public static byte[] Read(FileStream file)
    {
        var bytes = new byte[file.Length];
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }
}
