using Kasko.Site.Diagnostics;
using Kasko.Site.Quoting;

namespace Kasko.Site.Reports;

/// <summary>
/// One unwrapped line per diagnostic: <c>path:line:column: severity id: message</c>, for logs and for programs that read lines.
/// The missing settings of a file are one line.
/// </summary>
public static class PlainReport
{
    public static void Write(TextWriter to, Report report)
    {
        foreach (var diagnostic in ReadableList.Of(report.Diagnostics)) WriteLine(to, diagnostic, report);
    }

    /// <summary>A diagnostic for a whole file has no line and column.</summary>
    private static void WriteLine(TextWriter to, Diagnostic diagnostic, Report report)
    {
        var place = report.PlaceOf(diagnostic);
        to.Write(place.Path.Length == 0 ? "." : PrintableText.Of(place.Path));
        if (place.Line > 0) to.Write(FormattableString.Invariant($":{place.Line}:{Math.Max(1, place.Column)}"));
        to.Write(": ");
        to.Write(diagnostic.Severity.Code());
        to.Write(' ');
        to.Write(diagnostic.Id);
        to.Write(": ");
        to.Write(PrintableText.Of(diagnostic.Message.In(report.Language)));
        to.Write('\n');
    }
}
