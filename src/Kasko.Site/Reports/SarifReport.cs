using System.Collections.Immutable;
using System.Text.Json;
using Kasko.Site.Diagnostics;
using Kasko.Site.Quoting;
using Kasko.Site.Rules;

namespace Kasko.Site.Reports;

/// <summary>SARIF 2.1.0 (OASIS), for code scanning and for editors: the problems, and the documentation of their rules.</summary>
public static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The base id for the repository's root; the program that reads the report knows where that is.</summary>
    private const string Root = "%SRCROOT%";

    /// <param name="version">The version of the generator.</param>
    public static void Write(Stream to, Report report, string version) => ReportJson.Write(to, json =>
    {
        var rules = Known(report);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteString("language", report.Language.Code());
        json.WriteString("columnKind", "unicodeCodePoints");
        WriteTool(json, rules, report.Language, version);
        json.WriteStartArray("results");
        var fingerprints = Fingerprints.Of(report);
        for (var i = 0; i < fingerprints.Length; i++) WriteResult(json, report.Diagnostics[i], rules, fingerprints[i], report);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The index of each id in the list of rules; ids without documentation come last.</summary>
    private static ImmutableSortedDictionary<string, int> Known(Report report) =>
        RuleList.All.Select(rule => rule.Id).Concat(report.Diagnostics.Select(diagnostic => diagnostic.Id))
            .Distinct(StringComparer.Ordinal)
            .Select((id, index) => KeyValuePair.Create(id, index))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);

    private static void WriteTool(Utf8JsonWriter json, ImmutableSortedDictionary<string, int> rules, MessageLanguage language, string version)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "kasko");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var id in rules.OrderBy(rule => rule.Value).Select(rule => rule.Key)) WriteRule(json, id, language);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, string id, MessageLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        if (RuleList.Find(id) is { } rule)
        {
            var document = RuleDocument.Of(rule);
            WriteText(json, "shortDescription", document.What.In(language));
            WriteText(json, "fullDescription", document.Why.In(language));
            json.WriteStartObject("help");
            json.WriteString("text", Doubled(RuleText.Plain(rule, language)));
            json.WriteString("markdown", Doubled(RuleText.Markdown(rule, language)));
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", rule.Severity.Code());
            json.WriteEndObject();
            if (rule.Criterion is { } criterion) WriteTags(json, criterion);
        }

        json.WriteEndObject();
    }

    private static void WriteTags(Utf8JsonWriter json, string criterion)
    {
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue("accessibility");
        json.WriteStringValue($"WCAG {criterion}");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteResult(
        Utf8JsonWriter json, Diagnostic diagnostic, ImmutableSortedDictionary<string, int> rules, string fingerprint, Report report)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteNumber("ruleIndex", rules[diagnostic.Id]);
        json.WriteString("level", diagnostic.Severity.Code());
        WriteText(json, "message", diagnostic.Message.In(report.Language));
        json.WriteStartArray("locations");
        WriteLocation(json, report.PlaceOf(diagnostic), report);
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("kasko/v1", fingerprint);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, ReportedPlace place, Report report)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Address(report.InRepository(place.Path)));
        if (!ProgramFile.Is(place.Path)) json.WriteString("uriBaseId", Root);
        json.WriteEndObject();
        if (place.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            if (place.Column > 0) json.WriteNumber("startColumn", place.Column);
            if (place.EndColumn > place.Column) json.WriteNumber("endColumn", place.EndColumn);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Text(text));
        json.WriteEndObject();
    }

    /// <summary>
    /// Doubles braces, because a SARIF message uses them for arguments (3.11.5) and a page's figures are written with
    /// braces. Breaks up the Markdown notation of links (3.11.6), because quoted text must not become a link.
    /// </summary>
    private static string Text(string text) => Doubled(text).Replace("](", "] (", StringComparison.Ordinal);

    private static string Doubled(string text) =>
        text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    /// <summary>
    /// A path as a relative reference (RFC 3986); an empty path is the folder itself. That of a file inside the program is
    /// an address with a scheme of its own.
    /// </summary>
    private static string Address(string path) => path.Length == 0 ? "./"
        : ProgramFile.Is(path) ? ProgramFile.Prefix + UrlText.Path(path[ProgramFile.Prefix.Length..])
        : UrlText.Path(path);
}
