using System.Globalization;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Reports;

/// <summary>GitHub's workflow commands: one line each in the log, shown beside the changed lines of a pull request.</summary>
public static class GitHubReport
{
    public static void Write(TextWriter to, Report report)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            var place = report.PlaceOf(diagnostic);
            to.Write(string.Create(CultureInfo.InvariantCulture, $"::{diagnostic.Severity.Code()} file={Property(report.InRepository(place.Path))}"));
            if (place.Line > 0) to.Write(string.Create(CultureInfo.InvariantCulture, $",line={place.Line}"));
            if (place.Column > 0) to.Write(string.Create(CultureInfo.InvariantCulture, $",col={place.Column}"));
            to.Write(string.Create(CultureInfo.InvariantCulture, $",title={Property(diagnostic.Id)}::{Data(diagnostic.Message.In(report.Language))}\n"));
        }
    }

    /// <summary>Removes line breaks, so that a text cannot contain a command of its own.</summary>
    private static string Data(string text) => PrintableText.Of(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
