using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Kasko.Site.Quoting;

/// <summary>The format of JSON files: UTF-8, the same bytes on every machine.</summary>
public static class JsonForm
{
    /// <summary>Letters are unescaped; characters with a meaning in HTML are escaped, so that the JSON may be embedded in a page.</summary>
    public static JavaScriptEncoder Letters { get; } = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>As few escapes as JSON allows, for a file that is never a part of a page.</summary>
    public static JavaScriptEncoder Relaxed => JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Letters are unescaped; invisible characters and those that affect a terminal are escaped.</summary>
    public static JavaScriptEncoder Printable => OnDemand.Printable;

    public static JsonWriterOptions OneLine(JavaScriptEncoder encoder) => new() { Encoder = encoder, NewLine = "\n" };

    /// <param name="encoder">Null for one that escapes everything that is not ASCII.</param>
    public static JsonWriterOptions Indented(JavaScriptEncoder? encoder = null) => new() { Encoder = encoder, Indented = true, NewLine = "\n" };

    /// <summary>
    /// The framework's encoder escapes control characters, but not invisible ones and those that change the text direction.
    /// </summary>
    private static JavaScriptEncoder PrintableOnly()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        for (var code = 0; code <= char.MaxValue; code++)
        {
            if (Rune.IsValid(code) && !PrintableText.IsPrintable(new Rune(code))) settings.ForbidCharacter((char)code);
        }

        return JavaScriptEncoder.Create(settings);
    }

    /// <summary>Made when it is first used: a build without a report in JSON need not look at every character.</summary>
    private static class OnDemand
    {
        public static readonly JavaScriptEncoder Printable = PrintableOnly();
    }
}
