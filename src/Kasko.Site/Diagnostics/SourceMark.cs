namespace Kasko.Site.Diagnostics;

/// <summary>The place that made a text from an offset on.</summary>
/// <param name="Offset">In UTF-16 code units from 0.</param>
/// <param name="IsVerbatim">Whether the text stands in the file as it is here, so that its lines and columns can be counted on.</param>
public readonly record struct SourceMark(int Offset, SourceSpan Span, bool IsVerbatim = false);
