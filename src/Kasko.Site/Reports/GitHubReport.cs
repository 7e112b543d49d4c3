using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Quoting;

namespace Kasko.Site.Reports;

/// <summary>GitHub's workflow commands: one line each in the log, shown beside the changed lines of a pull request.</summary>
public static class GitHubReport
{
    public static void Write(TextWriter to, Report report)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            var place = report.PlaceOf(diagnostic);
            var (id, message) = (WorkflowCommandText.Property(diagnostic.Id), WorkflowCommandText.Message(diagnostic.Message.In(report.Language)));
            to.Write($"::{diagnostic.Severity.Code()} ");
            if (ProgramFile.Is(place.Path))
            {
                // The repository has no such file to show the message at.
                to.Write($"title={id}::{WorkflowCommandText.Message(diagnostic.At.ToString())}: {message}\n");
                continue;
            }

            to.Write($"file={WorkflowCommandText.Property(report.InRepository(place.Path))}");
            if (place.Line > 0) to.Write(string.Create(CultureInfo.InvariantCulture, $",line={place.Line}"));
            if (place.Column > 0) to.Write(string.Create(CultureInfo.InvariantCulture, $",col={place.Column}"));
            to.Write($",title={id}::{message}\n");
        }
    }
}
