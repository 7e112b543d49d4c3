using System.Text;
using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

/// <summary>Writes lines of comma-separated values (RFC 4180): CRLF after each, fields quoted where they need it.</summary>
internal sealed class CsvTable(char separator)
{
    private readonly StringBuilder _text = new();

    public void Add(params IEnumerable<Field> fields)
    {
        _text.AppendJoin(separator, fields.Select(Written)).Append("\r\n");
    }

    /// <param name="mark">Whether to begin with the byte order mark, by which Excel knows UTF-8.</param>
    public ReadOnlyMemory<byte> ToBytes(bool mark) =>
        mark ? (byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(_text.ToString())] : Encoding.UTF8.GetBytes(_text.ToString());

    private string Written(Field field) =>
        field.Text.AsSpan().IndexOfAny(separator, '"', '\n') >= 0 || field.Text.Contains('\r', StringComparison.Ordinal)
            ? '"' + field.Text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"'
            : field.Text;

    /// <summary>A value as it is written.</summary>
    internal readonly record struct Field
    {
        private Field(string text) => Text = text;

        public string Text { get; }

        /// <summary>A number, a key or a period: written by us, never a formula.</summary>
        public static Field Plain(string text) => new(text);

        /// <summary>
        /// Words of people. What a spreadsheet would run as a formula is preceded by an apostrophe (OWASP, CSV injection).
        /// </summary>
        public static Field Words(string text) => Safe(PassageText.Plain(text));

        private static Field Safe(string text) =>
            new(text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text);
    }
}
