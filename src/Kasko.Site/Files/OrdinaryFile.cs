namespace Kasko.Site.Files;

/// <summary>Reads ordinary files only: opening a pipe would wait forever for someone to write.</summary>
internal static class OrdinaryFile
{
    /// <summary>The file, or null when it is a pipe, a socket or a device. A link is followed.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static FileStream? Open(string path)
    {
        if (Posix.OpenToRead(path) is not { } handle) return File.OpenRead(path);
        // Read in large parts only, so that a buffer would only be one more copy.
        var file = new FileStream(handle, FileAccess.Read, bufferSize: 0);
        if (file.CanSeek && Posix.StateOf(handle) is not { IsFile: false }) return file;
        file.Dispose();
        return null;
    }

    /// <summary>All bytes of a file; null when it is missing, not an ordinary file, a link, or too large.</summary>
    /// <param name="limit">In bytes.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access is denied.</exception>
    public static byte[]? Read(string path, int limit)
    {
        if (FileEntry.KindOf(path) is not EntryKind.File) return null;
        using var file = Open(path);
        return file is null || file.Length > limit ? null : Read(file);
    }

    /// <summary>All bytes of an open file. If it shrinks meanwhile, the remaining bytes are returned.</summary>
    public static byte[] Read(FileStream file)
    {
        var bytes = new byte[file.Length];
        var read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }
}
