namespace Kasko.Site.Files;

/// <summary>Replaces a file atomically.</summary>
public static class AtomicFile
{
    /// <summary>
    /// Whether a file can be written at a path: an ordinary file exists there, or nothing. A link, a device or a pipe
    /// belongs to someone else and is never replaced.
    /// </summary>
    /// <param name="path">Absolute. Its parents may be links.</param>
    public static bool CanReplace(string path) =>
        Path.GetFileName(path).Length > 0 && FileEntry.KindOf(path) is EntryKind.Missing or EntryKind.File;

    /// <summary>
    /// Readers see the old bytes or the new ones, never a mixture, even after a power failure. Returns false on
    /// failure; the old file is then unchanged, and no temporary file remains.
    /// </summary>
    /// <param name="path">Absolute.</param>
    public static bool Replace(string path, ReadOnlySpan<byte> bytes)
    {
        if (!CanReplace(path)) return false;
        var folder = Path.GetDirectoryName(path)!;
        // The name ends like an editor's temporary file, so that no build reads it as content if the process is killed.
        var temporary = Path.Join(folder, $".kasko-{Path.GetRandomFileName()}.tmp");
        try
        {
            using var file = File.OpenHandle(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            try
            {
                if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(file, File.GetUnixFileMode(path));
                WholeFile.Write(file, bytes);
                RandomAccess.FlushToDisk(file);
                file.Dispose();
                File.Move(temporary, path, overwrite: true);
                _ = Posix.Flush(folder);
                return true;
            }
            catch
            {
                file.Dispose();
                File.Delete(temporary);
                throw;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
