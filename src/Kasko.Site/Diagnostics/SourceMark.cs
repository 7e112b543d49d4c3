namespace Kasko.Site.Diagnostics;

/// <summary>The source of a generated text from an offset on.</summary>
/// <param name="Offset">In UTF-16 code units from 0.</param>
/// <param name="IsVerbatim">Whether the text is a copy of the source, so that lines and columns can be counted in it.</param>
/// <param name="Inner">The sources of an inserted text, whose offsets count from this one; null when it has none.</param>
public readonly record struct SourceMark(int Offset, SourceSpan Span, bool IsVerbatim = false, SourceMarks? Inner = null);
