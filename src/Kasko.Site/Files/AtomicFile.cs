namespace Kasko.Site.Files;

/// <summary>Puts a whole new file in the place of an old one.</summary>
public static class AtomicFile
{
    /// <summary>
    /// Whether a file can be put at a path: an ordinary one is there, or nothing. A link, a device or a pipe is somebody's
    /// and may be anybody's only way to what is behind it, so it is never replaced.
    /// </summary>
    /// <param name="path">Absolute. Its parents may be links.</param>
    public static bool CanReplace(string path) =>
        Path.GetFileName(path).Length > 0 && FileEntry.KindOf(path) is EntryKind.Missing or EntryKind.File;

    /// <summary>
    /// Whoever reads the file sees the old bytes or the new ones, never half of them, also when the power fails.
    /// False where it could not be done; then the old file is as it was, and nothing remains beside it.
    /// </summary>
    /// <param name="path">Absolute.</param>
    public static bool Replace(string path, ReadOnlySpan<byte> bytes)
    {
        if (!CanReplace(path)) return false;
        var folder = Path.GetDirectoryName(path)!;
        // Ends as editors' own leftovers do, so that no build takes it for content if the process is killed.
        var temporary = Path.Join(folder, $".kasko-{Path.GetRandomFileName()}.tmp");
        try
        {
            using var file = File.OpenHandle(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            try
            {
                if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(file, File.GetUnixFileMode(path));
                RandomAccess.Write(file, bytes, 0);
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
