using System.Collections;
using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics;

/// <summary>A part of a text, and the offset from which a text that was made of it comes from that part.</summary>
/// <param name="Start">In the text that it was made of.</param>
internal readonly record struct TextMark(int Offset, int Start, int Length);

/// <summary>Marks of what was made of one text, in order. Lines are not counted before a place is asked for, as most never are.</summary>
/// <param name="linesBefore">The number of lines of the file before the text.</param>
internal sealed class TextMarks(string path, string text, int linesBefore, ImmutableArray<TextMark> marks) : IReadOnlyList<SourceMark>
{
    private LineIndex? _lines;

    public int Count => marks.Length;

    public SourceMark this[int index] => At(marks[index]);

    public IEnumerator<SourceMark> GetEnumerator() => marks.Select(At).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private SourceMark At(TextMark mark) => new(mark.Offset, (_lines ??= new LineIndex(path, text, linesBefore)).At(mark.Start, mark.Length));
}
