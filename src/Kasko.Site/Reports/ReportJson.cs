using System.Text.Json;
using Kasko.Site.Quoting;

namespace Kasko.Site.Reports;

/// <summary>The format of all JSON reports: UTF-8, indented, letters unescaped, characters that affect a terminal escaped.</summary>
internal static class ReportJson
{
    private static readonly JsonWriterOptions Options = JsonForm.Indented(JsonForm.Printable);

    public static void Write(Stream to, Action<Utf8JsonWriter> content)
    {
        using (var json = new Utf8JsonWriter(to, Options)) content(json);
        to.WriteByte((byte)'\n');
    }
}
