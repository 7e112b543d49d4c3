using Kasko.Site.Diagnostics;
using Kasko.Site.Diagnostics.Catalogue;
using Kasko.Site.Model;

namespace Kasko.Site.Statistics;

/// <summary>Puts a file of figures in its place.</summary>
public static class ObservationsWriter
{
    /// <summary>
    /// Whoever reads the file sees the old figures or the new ones, never half of them, also when the power fails.
    /// Null when done, or what hindered it; then the old file is as it was.
    /// </summary>
    /// <param name="site">The site's folder.</param>
    public static Diagnostic? Replace(string site, Output file)
    {
        var path = Path.Combine(site, file.Path.Replace('/', Path.DirectorySeparatorChar));
        var beside = path + ".new";
        try
        {
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                stream.Write(file.Bytes.Span);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Discard(beside);
            return StatisticsRules.NotWritten(file.Path);
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
            // Nothing more can be done, and the diagnostic already tells that the place cannot be written to.
        }
    }
}
