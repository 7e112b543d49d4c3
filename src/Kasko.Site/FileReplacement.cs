namespace Kasko.Site;

/// <summary>Puts a new file in the place of an old one.</summary>
internal static class FileReplacement
{
    /// <summary>
    /// Whoever reads the file sees the old bytes or the new ones, never half of them, also when the power fails.
    /// False where it could not be done; then the old file is as it was.
    /// </summary>
    /// <param name="path">Absolute.</param>
    public static bool Replace(string path, ReadOnlySpan<byte> bytes)
    {
        var beside = path + ".new";
        try
        {
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            File.Move(beside, path, overwrite: true);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Discard(beside);
            return false;
        }
    }

    private static void Discard(string beside)
    {
        try
        {
            File.Delete(beside);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Nothing more can be done, and the caller tells that the place cannot be written to.
        }
    }
}
