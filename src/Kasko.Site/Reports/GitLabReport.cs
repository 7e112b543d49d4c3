using System.Text.Json;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Reports;

/// <summary>GitLab's Code Quality report: an array that its merge requests show beside the changed lines.</summary>
public static class GitLabReport
{
    public static void Write(Stream to, Report report) => ReportJson.Write(to, json =>
    {
        var fingerprints = Fingerprints.Of(report);
        json.WriteStartArray();
        for (var i = 0; i < fingerprints.Length; i++) Write(json, report.Diagnostics[i], fingerprints[i], report);
        json.WriteEndArray();
    });

    /// <summary>GitLab requires a line even when the diagnostic concerns a whole file.</summary>
    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, string fingerprint, Report report)
    {
        json.WriteStartObject();
        json.WriteString("description", diagnostic.Message.In(report.Language));
        json.WriteString("check_name", diagnostic.Id);
        json.WriteString("fingerprint", fingerprint);
        json.WriteString("severity", diagnostic.Severity is Severity.Error ? "major" : "minor");
        json.WriteStartObject("location");
        json.WriteString("path", report.InRepository(diagnostic.At.Path));
        json.WriteStartObject("lines");
        json.WriteNumber("begin", Math.Max(1, diagnostic.At.Line));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
