using Kasko.Site.Diagnostics;
using Kasko.Site.Files;
using Kasko.Site.Model;
using Kasko.Site.Rules.Statistics;

namespace Kasko.Site.Statistics;

/// <summary>Puts a file of figures in its place.</summary>
public static class ObservationsWriter
{
    /// <summary>Null when done, or the problem; then the old file is as it was.</summary>
    /// <param name="site">The site's folder.</param>
    public static Diagnostic? Replace(string site, Output file) =>
        AtomicFile.Replace(Path.Combine(site, file.Path.Replace('/', Path.DirectorySeparatorChar)), file.Bytes.Span)
            ? null
            : StatisticsNotWritten.At(file.Path);
}
