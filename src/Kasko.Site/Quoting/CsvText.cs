namespace Kasko.Site.Quoting;

/// <summary>Fields of comma-separated values (RFC 4180) that a spreadsheet may open.</summary>
internal static class CsvText
{
    /// <summary>A field in quotation marks when it needs them.</summary>
    public static string Quoted(string text, char separator) =>
        text.AsSpan().IndexOfAny(separator, '"', '\n') >= 0 || text.Contains('\r', StringComparison.Ordinal)
            ? '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"'
            : text;

    /// <summary>Text that a spreadsheet would run as a formula, with an apostrophe before it (OWASP, CSV injection).</summary>
    public static string WithoutFormula(string text) =>
        text.AsSpan().TrimStart(" \u00A0") is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;
}
