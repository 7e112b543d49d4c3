using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics;

/// <summary>
/// Which place in a template, in Markdown or in YAML made which part of a text. A mark holds from its offset
/// to the next one; where a part ends and its surroundings go on, they mark themselves again.
/// </summary>
public sealed class SourceMap
{
    private readonly ImmutableArray<int> _offsets;
    private readonly ImmutableArray<SourceSpan> _spans;
    private readonly SourceSpan _before;

    /// <param name="before">What made the text before the first mark.</param>
    /// <param name="marks">Offsets in UTF-16 code units from 0, in any order; of two with the same offset the later one holds.</param>
    public SourceMap(SourceSpan before, IEnumerable<(int Offset, SourceSpan Span)> marks)
    {
        // Stable, and mostly in order already.
        var sorted = marks.ToList();
        if (!IsInOrder(sorted)) sorted = [.. sorted.OrderBy(mark => mark.Offset)];
        _before = before;
        _offsets = [.. sorted.Select(mark => mark.Offset)];
        _spans = [.. sorted.Select(mark => mark.Span)];
    }

    /// <summary>A text that one file made as a whole.</summary>
    public static SourceMap Of(SourceSpan whole) => new(whole, []);

    public SourceSpan Find(int offset)
    {
        var (low, high) = (0, _offsets.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_offsets[middle] <= offset) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? _before : _spans[low - 1];
    }

    /// <summary>The first place that marked itself after an offset and before another; null where none did.</summary>
    public SourceSpan? FirstBetween(int after, int before)
    {
        for (var index = 0; index < _offsets.Length; index++)
            if (_offsets[index] > after) return _offsets[index] < before ? _spans[index] : null;
        return null;
    }

    private static bool IsInOrder(List<(int Offset, SourceSpan Span)> marks)
    {
        for (var index = 1; index < marks.Count; index++)
            if (marks[index].Offset < marks[index - 1].Offset) return false;
        return true;
    }
}
