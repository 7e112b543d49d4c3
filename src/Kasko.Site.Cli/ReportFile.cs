namespace Kasko.Site.Cli;

/// <summary>A file that programs read what happened from.</summary>
internal static class ReportFile
{
    /// <summary>Readers see the old report or the new one, never half of one. False where it cannot be written.</summary>
    public static bool Replace(string path, Action<Stream> content)
    {
        try
        {
            var beside = path + ".new";
            using (var stream = File.Create(beside)) content(stream);
            File.Move(beside, path, overwrite: true);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
