using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Kasko.Site.Model;
using Kasko.Site.Quoting;

namespace Kasko.Site.Cli;

/// <summary>The states of the translations for programs: <c>{"translations": [{"page": …, "state": …}]}</c>, the oldest status first.</summary>
internal static class TranslationsJson
{
    public static void Write(Stream stream, ImmutableArray<TranslationEntry> entries)
    {
        using (var json = new Utf8JsonWriter(stream, JsonForm.Indented(JsonForm.Printable)))
        {
            json.WriteStartObject();
            json.WriteStartArray("translations");
            foreach (var entry in entries) Write(json, entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, TranslationEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("page", entry.Page.Value);
        json.WriteString("original", entry.Original);
        json.WriteString("translation", entry.Translation);
        json.WriteString("state", entry.Status switch
        {
            TranslationStatus.Stale => "behind",
            TranslationStatus.Missing => "missing",
            TranslationStatus.NotAccepted => "not-accepted",
            TranslationStatus.Draft => "draft",
            _ => "current",
        });
        json.WriteString("changed", Date(entry.Changed));
        json.WriteString("grace_ends", Date(entry.GraceEnds));
        json.WriteString("translated_from", entry.From);
        json.WriteString("fingerprint", entry.Fingerprint);
        json.WriteEndObject();
    }

    /// <summary>ISO 8601, or null.</summary>
    private static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
