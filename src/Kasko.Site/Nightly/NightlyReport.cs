using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Kasko.Site.Build;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Reports;
using Kasko.Site.Statistics;

namespace Kasko.Site.Nightly;

/// <summary>The report of a nightly run as JSON, for programs, in the form of <c>nightly-report.schema.json</c> beside this file.</summary>
public static class NightlyReport
{
    private const int Version = 1;

    /// <summary>Written at the start of a run; remains if the process is killed.</summary>
    public static void WriteUnfinished(Stream to, DateTimeOffset started) => ReportJson.Write(to, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("outcome", "unfinished");
        json.WriteString("started", Instant(started));
        json.WriteEndObject();
    });

    /// <param name="report">The run's diagnostics.</param>
    /// <param name="exitCode">The command's exit code.</param>
    public static void Write(Stream to, NightlyResult run, Report report, int exitCode) => ReportJson.Write(to, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("outcome", Word(run.Outcome));
        json.WriteNumber("exit_code", exitCode);
        json.WriteString("started", Instant(run.Started));
        json.WriteString("language", report.Language.Code());
        WriteSeconds(json, run.Times);
        WriteSite(json, run);
        WriteFigures(json, run);
        WriteStale(json, run.Build.Stale);
        WriteWarnings(json, report);
        JsonReport.WriteList(json, report);
        json.WriteEndObject();
    });

    private static void WriteSeconds(Utf8JsonWriter json, NightlyTimes times)
    {
        json.WriteStartObject("seconds");
        foreach (var (step, time) in ((string, TimeSpan)[])[("statistics", times.Statistics), ("build", times.Build), ("verify", times.Verify), ("total", times.Total)])
            json.WriteNumber(step, Math.Round((decimal)time.TotalSeconds, 3));
        json.WriteEndObject();
    }

    private static void WriteSite(Utf8JsonWriter json, NightlyResult run)
    {
        json.WriteStartObject("site");
        json.WriteBoolean("published", run.Build.Outcome is BuildOutcome.Published);
        if (run.Build.Report is { } built)
        {
            json.WriteNumber("pages", run.Build.Pages);
            json.WriteStartObject("files");
            json.WriteNumber("written", built.Written);
            json.WriteNumber("unchanged", built.Unchanged);
            json.WriteNumber("removed", built.Deleted);
            json.WriteEndObject();
        }

        WriteTexts(json, "pages_added", run.Pages.Added);
        WriteTexts(json, "pages_changed", run.Pages.Changed);
        WriteTexts(json, "pages_removed", run.Pages.Removed);
        if (run.Verified is { } verified)
        {
            json.WriteStartObject("verified");
            json.WriteNumber("files", verified.Files);
            json.WriteNumber("differing", verified.Diagnostics.Length);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, NightlyResult run)
    {
        json.WriteStartObject("figures");
        json.WriteBoolean("asked", run.Figures is not null);
        json.WriteStartArray("measures");
        foreach (var update in run.Figures?.Updates ?? []) WriteMeasure(json, update);
        json.WriteEndArray();
        WriteTexts(json, "files_written", run.FilesWritten);
        json.WriteEndObject();
    }

    private static void WriteMeasure(Utf8JsonWriter json, MeasureUpdate update)
    {
        json.WriteStartObject();
        json.WriteString("id", update.Measure);
        json.WriteString("outcome", update.Outcome switch
        {
            UpdateOutcome.Changed => "changed",
            UpdateOutcome.Unchanged => "unchanged",
            _ => "failed",
        });
        json.WriteStartArray("changes");
        foreach (var change in update.Changes)
        {
            json.WriteStartObject();
            json.WriteString("period", change.Period.ToString());
            WriteFigure(json, "before", change.Before);
            WriteFigure(json, "after", change.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("forecasts_skipped", update.Forecasts);
        WriteTexts(json, "problems", [.. update.Diagnostics.Select(found => found.Id).Distinct()]);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, string name, Observation? figure)
    {
        if (figure is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        if (figure.Value is { } value) json.WriteNumber("value", value);
        else json.WriteNull("value");
        json.WriteBoolean("provisional", figure.Provisional);
        json.WriteEndObject();
    }

    private static void WriteStale(Utf8JsonWriter json, StaleContent stale)
    {
        json.WriteStartObject("stale");
        WriteTexts(json, "translations", stale.Translations);
        WriteTexts(json, "figures", stale.Figures);
        json.WriteEndObject();
    }

    private static void WriteWarnings(Utf8JsonWriter json, Report report)
    {
        json.WriteStartArray("warnings");
        foreach (var (id, count) in WarningCount.Of(report.Diagnostics))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string Word(NightlyOutcome outcome) => outcome switch
    {
        NightlyOutcome.Succeeded => "well",
        NightlyOutcome.NeedsAttention => "needs-a-look",
        NightlyOutcome.ContentIsWrong => "content-is-wrong",
        _ => "folder-refused",
    };

    /// <summary>RFC 3339, in UTC.</summary>
    private static string Instant(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
