using System.Globalization;
using System.Text;
using Kasko.Site.Quoting;
using Wcwidth;

namespace Kasko.Site.Reports;

/// <summary>The part of a source line that fits the width, and below it a line of carets that marks the span.</summary>
/// <param name="Source">Tabs are replaced by spaces, and characters that affect a terminal by their code.</param>
internal sealed record SourceExcerpt(string Source, string Carets)
{
    private const int TabWidth = 4;
    private const char Cut = '…';

    /// <summary>
    /// How much of a line is examined on each side of the span, in UTF-16 code units: no terminal is wider, but a line
    /// may be as long as a file.
    /// </summary>
    private const int Context = 1000;

    /// <summary>One user-perceived character: the text shown for it, its width in cells, and its index in the line.</summary>
    private readonly record struct Cell(string Shown, int Width, int Index);

    /// <param name="column">From 1, in UTF-16 code units; may be beyond the end.</param>
    /// <param name="length">In UTF-16 code units; 0 marks one character.</param>
    /// <param name="width">In cells; a longer line is truncated around the span.</param>
    public static SourceExcerpt Of(string line, int column, int length, int width)
    {
        var removed = Math.Max(0, Math.Min(column - 1, line.Length) - Context);
        if (line.Length > 3 * Context)
        {
            column -= removed;
            line = line.Substring(removed, Math.Min(3 * Context, line.Length - removed));
        }

        var cells = Cells(line);
        var first = cells.FindLastIndex(cell => cell.Index <= column - 1);
        if (first < 0 || column - 1 >= line.Length) first = cells.Count;
        var end = column - 1 + length;
        var last = first;
        while (last < cells.Count && (last == first || cells[last].Index < end)) last++;

        var (from, to) = Window(cells, first, last, width);
        var source = new StringBuilder();
        var carets = new StringBuilder();
        if (from > 0)
        {
            source.Append(Cut);
            carets.Append(' ');
        }

        for (var i = from; i < to; i++)
        {
            source.Append(cells[i].Shown);
            if (i < last) carets.Append(i < first ? ' ' : '^', cells[i].Width);
        }

        if (to < cells.Count) source.Append(Cut);
        if (carets.Length == 0 || carets[^1] != '^') carets.Append('^');
        return new SourceExcerpt(source.ToString(), carets.ToString());
    }

    private static List<Cell> Cells(string line)
    {
        var cells = new List<Cell>(line.Length);
        var total = 0;
        for (var index = 0; index < line.Length;)
        {
            var cluster = line.AsSpan(index, StringInfo.GetNextTextElementLength(line, index));
            var shown = cluster is "\t" ? new string(' ', TabWidth - (total % TabWidth)) : PrintableText.Of(cluster.ToString());
            // A character replaced by its code is all ASCII, so its length is its width.
            var width = shown.AsSpan().SequenceEqual(cluster) ? UnicodeCalculator.GetWidth(cluster.ToString()) : shown.Length;
            cells.Add(new Cell(shown, width, index));
            total += width;
            index += cluster.Length;
        }

        return cells;
    }

    /// <summary>The cells to show: all when they fit; otherwise the span with some text before it.</summary>
    private static (int From, int To) Window(List<Cell> cells, int first, int last, int width)
    {
        if (cells.Sum(cell => cell.Width) <= width) return (0, cells.Count);
        var room = Math.Max(1, width - 2); // minus a mark for truncation at either end
        var from = first;
        var span = 0;
        for (var i = first; i < last && span <= room; i++) span += cells[i].Width;
        var before = Math.Max(room / 3, room - span - (room / 3));
        while (from > 0 && before >= cells[from - 1].Width)
        {
            from--;
            before -= cells[from].Width;
        }

        var to = from;
        while (to < cells.Count && room >= cells[to].Width)
        {
            room -= cells[to].Width;
            to++;
        }

        return (from, to);
    }
}
