using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Kasko.Site.Model;

namespace Kasko.Site.Reports;

/// <summary>The format of all JSON reports: UTF-8, indented, letters unescaped, characters that affect a terminal escaped.</summary>
internal static class ReportJson
{
    private static readonly JsonWriterOptions Options = JsonForm.Indented(Encoder());

    public static void Write(Stream to, Action<Utf8JsonWriter> content)
    {
        using (var json = new Utf8JsonWriter(to, Options)) content(json);
        to.WriteByte((byte)'\n');
    }

    /// <summary>
    /// The framework's encoder escapes control characters, but not invisible ones and those that change the text direction.
    /// </summary>
    private static JavaScriptEncoder Encoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        for (var code = 0; code <= char.MaxValue; code++)
        {
            if (Rune.IsValid(code) && !PrintableText.IsPrintable(new Rune(code))) settings.ForbidCharacter((char)code);
        }

        return JavaScriptEncoder.Create(settings);
    }
}
