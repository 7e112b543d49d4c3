using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Kasko.Site.Model;

/// <summary>The format of JSON files: UTF-8, the same bytes on every machine.</summary>
public static class JsonForm
{
    /// <summary>Letters are unescaped; characters with a meaning in HTML are escaped, so that the JSON may be embedded in a page.</summary>
    public static JavaScriptEncoder Letters { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static JsonWriterOptions OneLine(JavaScriptEncoder encoder) => new() { Encoder = encoder, NewLine = "\n" };

    /// <param name="encoder">Null for one that escapes everything that is not ASCII.</param>
    public static JsonWriterOptions Indented(JavaScriptEncoder? encoder = null) => new() { Encoder = encoder, Indented = true, NewLine = "\n" };
}
