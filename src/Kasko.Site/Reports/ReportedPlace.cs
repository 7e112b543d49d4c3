using Kasko.Site.Diagnostics;

namespace Kasko.Site.Reports;

/// <summary>
/// A span as an editor shows it: columns count characters (Unicode code points) from 1; a tab is one. Most editors
/// count this way except for tabs, and SARIF calls it <c>unicodeCodePoints</c>.
/// </summary>
/// <param name="Line">From 1; 0 for the file as a whole.</param>
/// <param name="Column">From 1; 0 for the line as a whole.</param>
/// <param name="EndColumn">The column after the last character, never beyond the end of the line; equal to Column when
/// no length is known.</param>
/// <param name="Text">The line, when it is available.</param>
internal readonly record struct ReportedPlace(string Path, int Line, int Column, int EndColumn, string? Text)
{
    public static ReportedPlace Of(SourceSpan span, SourceLine line)
    {
        if (span.Line <= 0) return new ReportedPlace(span.Path, 0, 0, 0, null);
        var text = line(span.Path, span.Line);
        if (span.Column <= 0) return new ReportedPlace(span.Path, span.Line, 0, 0, text);
        if (text is null) return new ReportedPlace(span.Path, span.Line, span.Column, span.Column + span.Length, null);
        var column = Columns.InCharacters(text, span.Column);
        var end = Math.Max(column, Columns.InCharacters(text, Math.Min(span.Column + span.Length, text.Length + 1)));
        return new ReportedPlace(span.Path, span.Line, column, end, text);
    }
}
