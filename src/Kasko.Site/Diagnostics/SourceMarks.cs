namespace Kasko.Site.Diagnostics;

/// <summary>
/// The sources of a generated text. A text that is inserted into another keeps its own: nothing is copied, because most
/// places are never asked for.
/// </summary>
public sealed class SourceMarks
{
    private readonly IReadOnlyList<SourceMark> _marks;

    /// <param name="marks">In any order; of two with the same offset the later one applies. Not changed any more.</param>
    public SourceMarks(List<SourceMark> marks)
    {
        // A stable sort; mostly the marks are already in order.
        _marks = IsInOrder(marks) ? marks : [.. marks.OrderBy(mark => mark.Offset)];
    }

    internal SourceMarks(TextMarks marks) => _marks = marks;

    /// <summary>The mark that applies at an offset, with its own offset in the whole text; null before the first.</summary>
    public SourceMark? At(int offset)
    {
        var after = FirstFrom(offset + 1);
        if (after == 0) return null;
        var mark = _marks[after - 1];
        return mark.Inner?.At(offset - mark.Offset) is { } inner ? inner with { Offset = mark.Offset + inner.Offset } : mark;
    }

    /// <summary>The first mark between two offsets, and of several with its offset the last; null when no mark is between them.</summary>
    public SourceMark? FirstBetween(int after, int end)
    {
        SourceMark? first = null;
        for (var index = Math.Max(0, FirstFrom(after + 1) - 1); index < _marks.Count && _marks[index].Offset < end; index++)
        {
            var mark = _marks[index];
            if (first?.Offset < mark.Offset) break;
            if (mark.Offset > after) first = mark;
            if (mark.Inner?.FirstBetween(after - mark.Offset, end - mark.Offset) is { } inner && !(first?.Offset < mark.Offset + inner.Offset))
                first = inner with { Offset = mark.Offset + inner.Offset };
        }

        return first;
    }

    /// <summary>All marks after an offset, those of inserted texts among them, with their offsets in the whole text.</summary>
    public IEnumerable<SourceMark> After(int offset)
    {
        for (var index = Math.Max(0, FirstFrom(offset + 1) - 1); index < _marks.Count; index++)
        {
            var mark = _marks[index];
            if (mark.Offset > offset) yield return mark;
            if (mark.Inner is null) continue;
            foreach (var inner in mark.Inner.After(offset - mark.Offset)) yield return inner with { Offset = mark.Offset + inner.Offset };
        }
    }

    /// <summary>The index of the first mark at an offset or after it.</summary>
    private int FirstFrom(int offset)
    {
        var (low, high) = (0, _marks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_marks[middle].Offset < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static bool IsInOrder(List<SourceMark> marks)
    {
        for (var index = 1; index < marks.Count; index++)
            if (marks[index].Offset < marks[index - 1].Offset) return false;
        return true;
    }
}
