using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics;

/// <summary>
/// Maps each part of a generated text to its source: a place in a template, in Markdown or in YAML. A mark applies from
/// its offset to the next mark; after an inner part ends, the surrounding source marks itself again.
/// </summary>
public sealed class SourceMap
{
    private readonly string _text;
    private readonly ImmutableArray<SourceMark> _marks;
    private readonly SourceSpan _before;

    /// <param name="text">The generated text.</param>
    /// <param name="before">The source of the text before the first mark.</param>
    /// <param name="marks">In any order; of two with the same offset the later one applies.</param>
    public SourceMap(string text, SourceSpan before, IEnumerable<SourceMark> marks)
    {
        _text = text;
        _before = before;
        _marks = [.. marks];
        // A stable sort; mostly the marks are already in order.
        if (!IsInOrder(_marks)) _marks = [.. _marks.OrderBy(mark => mark.Offset)];
    }

    private SourceMap(string text, SourceSpan before, ImmutableArray<SourceMark> inOrder) => (_text, _before, _marks) = (text, before, inOrder);

    public SourceSpan Find(int offset)
    {
        var after = FirstFrom(offset + 1);
        return after == 0 ? _before : PlaceIn(_marks[after - 1], offset);
    }

    /// <summary>The first place between two offsets that meets a condition; null when none does.</summary>
    public SourceSpan? FirstBetween(int after, int before, Func<SourceSpan, bool> isMeant) =>
        _marks.Where(mark => mark.Offset > after && mark.Offset < before && isMeant(mark.Span)).Select(mark => (SourceSpan?)mark.Span).FirstOrDefault();

    /// <summary>The source of the first mark after an offset and before another; null when there is none.</summary>
    public SourceSpan? FirstBetween(int after, int before)
    {
        var first = _marks.FirstOrDefault(mark => mark.Offset > after);
        return first.Offset > after && first.Offset < before ? _marks.Last(mark => mark.Offset == first.Offset).Span : null;
    }

    /// <summary>The map of the text after an insertion, which gets the source of its surroundings.</summary>
    /// <param name="whole">The text with the insertion.</param>
    public SourceMap Insert(string whole, int offset, int length)
    {
        var at = Find(offset);
        var first = FirstFrom(offset);
        var isVerbatim = FirstFrom(offset + 1) is > 0 and var around && _marks[around - 1].IsVerbatim;
        var marks = ImmutableArray.CreateBuilder<SourceMark>(_marks.Length + 2);
        marks.AddRange(_marks.AsSpan(0, first));
        marks.Add(new SourceMark(offset, at));
        marks.Add(new SourceMark(offset + length, at, isVerbatim));
        foreach (var mark in _marks.AsSpan(first..)) marks.Add(mark with { Offset = mark.Offset + length });
        return new SourceMap(whole, _before, marks.MoveToImmutable());
    }

    /// <summary>The index of the first mark at an offset or after it.</summary>
    private int FirstFrom(int offset)
    {
        var (low, high) = (0, _marks.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_marks[middle].Offset < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private SourceSpan PlaceIn(SourceMark mark, int offset)
    {
        if (!mark.IsVerbatim) return mark.Span;
        var between = _text.AsSpan(mark.Offset, Math.Min(offset, _text.Length) - mark.Offset);
        var lines = between.Count('\n');
        var column = lines == 0 ? mark.Span.Column + between.Length : between.Length - between.LastIndexOf('\n');
        return mark.Span with { Line = mark.Span.Line + lines, Column = column, Length = 0 };
    }

    private static bool IsInOrder(ImmutableArray<SourceMark> marks)
    {
        for (var index = 1; index < marks.Length; index++)
            if (marks[index].Offset < marks[index - 1].Offset) return false;
        return true;
    }
}
