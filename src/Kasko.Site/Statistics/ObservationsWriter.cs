using Kasko.Site.Diagnostics;
using Kasko.Site.Files;
using Kasko.Site.Model;
using Kasko.Site.Rules.Statistics;

namespace Kasko.Site.Statistics;

/// <summary>Replaces a file of official figures.</summary>
public static class ObservationsWriter
{
    /// <summary>Null when written; otherwise the problem, and the old file is unchanged.</summary>
    /// <param name="site">The site's folder.</param>
    public static Diagnostic? Replace(string site, Output file) =>
        AtomicFile.Replace(Path.Combine(site, file.Path.Replace('/', Path.DirectorySeparatorChar)), file.Bytes.Span)
            ? null
            : StatisticsNotWritten.At(file.Path);
}
