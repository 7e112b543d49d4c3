using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Kasko.Site.Model;

/// <summary>How JSON is written: UTF-8, the same bytes on every machine.</summary>
public static class JsonForm
{
    /// <summary>Letters as they are; what HTML could act on is escaped, so that the JSON may stand in a page.</summary>
    public static JavaScriptEncoder Letters { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static JsonWriterOptions OneLine(JavaScriptEncoder encoder) => new() { Encoder = encoder, NewLine = "\n" };

    /// <param name="encoder">Null for one that escapes whatever is not ASCII.</param>
    public static JsonWriterOptions Indented(JavaScriptEncoder? encoder = null) => new() { Encoder = encoder, Indented = true, NewLine = "\n" };
}
