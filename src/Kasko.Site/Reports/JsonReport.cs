using System.Text.Json;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules;

namespace Kasko.Site.Reports;

/// <summary>
/// The report as JSON (UTF-8, no byte order mark), for programs:
/// <code>
/// {"version": 1, "language": "sv",
///  "diagnostics": [{"id": "broken-link", "severity": "error", "path": "content/index.sv.md",
///                   "line": 14, "column": 3, "endColumn": 25, "message": "…", "criterion": "2.4.4"}],
///  "counts": {"errors": 1, "warnings": 0}}
/// </code>
/// Severity is <c>error</c> or <c>warning</c>. Columns count characters from 1; <c>endColumn</c> is the one after the last.
/// A diagnostic for a whole file has no <c>line</c>, one for a whole line no <c>column</c>.
/// <c>criterion</c> is the success criterion of WCAG 2.2 that the rule checks; it is absent for rules without one.
/// Members may be added; an incompatible change increments <c>version</c>.
/// </summary>
public static class JsonReport
{
    public static void Write(Stream to, Report report) => ReportJson.Write(to, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("language", report.Language.Code());
        WriteList(json, report);
        json.WriteEndObject();
    });

    /// <summary>The members <c>diagnostics</c> and <c>counts</c>.</summary>
    internal static void WriteList(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in report.Diagnostics) Write(json, diagnostic, report);
        json.WriteEndArray();
        json.WriteStartObject("counts");
        json.WriteNumber("errors", report.Errors);
        json.WriteNumber("warnings", report.Warnings);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, Report report)
    {
        var place = report.PlaceOf(diagnostic);
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", diagnostic.Severity.Code());
        json.WriteString("path", place.Path);
        if (place.Line > 0) json.WriteNumber("line", place.Line);
        if (place.Column > 0)
        {
            json.WriteNumber("column", place.Column);
            json.WriteNumber("endColumn", place.EndColumn);
        }

        json.WriteString("message", diagnostic.Message.In(report.Language));
        if (RuleList.Find(diagnostic.Id)?.Criterion is { } criterion) json.WriteString("criterion", criterion);
        json.WriteEndObject();
    }
}
