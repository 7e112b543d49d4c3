namespace Kasko.Site.Diagnostics;

/// <summary>
/// Maps each part of a generated text to its source: a place in a template, in Markdown or in YAML. A mark applies from
/// its offset to the next mark; after an inner part ends, the surrounding source marks itself again.
/// </summary>
/// <param name="text">The generated text, with what was inserted.</param>
/// <param name="before">The source of the text before the first mark.</param>
public sealed class SourceMap(ReadOnlyMemory<char> text, SourceSpan before, SourceMarks marks)
{
    /// <summary>A text that was inserted later, and has the source of its surroundings.</summary>
    public (int Offset, int Length) Inserted { get; init; }

    public SourceSpan Find(int offset)
    {
        var own = WithoutInserted(offset);
        return marks.At(own) is { } mark ? PlaceIn(mark, own) : before;
    }

    /// <summary>The source of the first mark between two offsets; null when no mark is between them.</summary>
    public SourceSpan? FirstBetween(int after, int end) => marks.FirstBetween(WithoutInserted(after), WithoutInserted(end))?.Span;

    /// <summary>The first place between two offsets that meets a condition; null when none does.</summary>
    public SourceSpan? FirstBetween(int after, int end, Func<SourceSpan, bool> isMeant)
    {
        var last = WithoutInserted(end);
        foreach (var mark in marks.After(WithoutInserted(after)))
        {
            if (mark.Offset >= last) break;
            if (isMeant(mark.Span)) return mark.Span;
        }

        return null;
    }

    private int WithoutInserted(int offset) => offset < Inserted.Offset ? offset : Math.Max(Inserted.Offset, offset - Inserted.Length);

    private SourceSpan PlaceIn(SourceMark mark, int offset)
    {
        if (!mark.IsVerbatim) return mark.Span;
        var between = Own(mark.Offset, offset);
        var lines = between.Count('\n');
        var column = lines == 0 ? mark.Span.Column + between.Length : between.Length - between.LastIndexOf('\n');
        return mark.Span with { Line = mark.Span.Line + lines, Column = column, Length = 0 };
    }

    /// <summary>A part of the text without what was inserted.</summary>
    private ReadOnlySpan<char> Own(int start, int end)
    {
        var last = Math.Min(end, text.Length - Inserted.Length);
        if (last <= start) return [];
        if (last < Inserted.Offset) return text.Span[start..last];
        if (start >= Inserted.Offset) return text.Span.Slice(start + Inserted.Length, last - start);
        return string.Concat(text.Span[start..Inserted.Offset], text.Span.Slice(Inserted.Offset + Inserted.Length, last - Inserted.Offset));
    }
}
