using System.Buffers;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Markdown;

namespace Kasko.Site.Markdown;

/// <summary>
/// How much work a text is, before it is parsed. In a paragraph or a table, the library looks at all other signs of a
/// kind for each of them, so its work is the square of their number: with 3,000 stars a few tenths of a second, with
/// ten times as many half a minute.
/// </summary>
internal sealed class MarkdownWork
{
    /// <summary>A longer run of grave accents is no code, and each length is looked for to the paragraph's end.</summary>
    private const int LongestRun = 64;

    /// <summary>Rows times columns, in all tables together, because the library adds the cells that short rows lack.</summary>
    private const int MostCells = 300_000;

    /// <summary>With the sign that makes the next one plain text.</summary>
    private static readonly SearchValues<char> Counted = SearchValues.Create("*_`|\\");

    private readonly Signs _stars = new();
    private readonly Signs _definitions = new();

    /// <summary>Of each line on its own.</summary>
    private readonly Signs _bars = new();

    private (long Rows, long Columns) _table;
    private long _cells;

    /// <summary>The first line with too much; null when every line can be read.</summary>
    public static Diagnostic? FaultIn(string body, LineIndex lines)
    {
        var work = new MarkdownWork();
        foreach (var range in body.AsSpan().Split('\n'))
        {
            var line = body.AsSpan(range);
            if (TooDeepFrom(line) is { } start) return MarkdownTooDeep.At(lines.At(range.Start.Value + start));
            if (work.Add(line) is { } sign) return MarkdownTooSlow.Many(lines.At(range.Start.Value), sign);
        }

        return null;
    }

    /// <summary>The sign of which there are too many now; null when all can be read.</summary>
    private string? Add(ReadOnlySpan<char> line)
    {
        // Quotation marks of lines do not keep a paragraph together.
        var text = line.Trim("> \t");
        if (text.IsEmpty)
        {
            _stars.EndParagraph();
            _definitions.EndParagraph();
            _cells += _table.Rows * _table.Columns;
            _table = default;
            return null;
        }

        var (stars, bars) = (0, 0);
        for (var at = text.IndexOfAny(Counted); at >= 0;)
        {
            var rest = text[at..];
            var run = rest[0] is '\\' ? Math.Min(2, rest.Length) : rest.IndexOfAnyExcept(rest[0]) is >= 0 and var length ? length : rest.Length;
            if (rest[0] is '*' or '_') stars += MayEmphasise(rest[0], at > 0 ? text[at - 1] : ' ', run < rest.Length ? rest[run] : ' ') ? 1 : 0;
            else if (rest[0] is '|') bars += run;
            else if (rest[0] is '`' && run > LongestRun) return "`";
            at = rest[run..].IndexOfAny(Counted) is >= 0 and var next ? at + run + next : -1;
        }

        if (bars > 0) _table = (_table.Rows + 1, Math.Max(_table.Columns, bars));
        if (_bars.Add(bars) || _cells + (_table.Rows * _table.Columns) > MostCells) return "|";
        _bars.EndParagraph();
        if (text[0] is '[' && _definitions.Add(1)) return "[";
        return _stars.Add(stars) ? "*" : null;
    }

    /// <summary>Whether a run begins or ends something, which it does not between spaces, nor an underscore in a word (CommonMark 6.2).</summary>
    private static bool MayEmphasise(char sign, char before, char after) =>
        !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after)) && !(sign is '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after));

    /// <summary>Where a line begins with more marks of quotations and lists than are read; null when it does not. Marks alone may be a line across the page.</summary>
    private static int? TooDeepFrom(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart(" \t");
        var start = 0;
        for (var depth = 0; depth <= MarkdownLimits.Deepest; depth++)
        {
            if (Mark(rest) is not (> 0 and var length)) return null;
            start = line.Length - rest.Length;
            rest = rest[length..].TrimStart(" \t");
        }

        return rest.TrimStart("-* \t").Length > 0 ? start : null;
    }

    /// <summary>The length of a quotation's or a list's mark; 0 when the line begins with neither.</summary>
    private static int Mark(ReadOnlySpan<char> line)
    {
        if (line.StartsWith('>')) return 1;
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        var end = digits is > 0 and < 10 && line[digits] is '.' or ')' ? digits + 1 : line is ['-' or '+' or '*', ..] ? 1 : 0;
        return end > 0 && end < line.Length && line[end] is ' ' or '\t' ? end : 0;
    }

    /// <summary>Signs of a kind, counted by paragraph.</summary>
    private sealed class Signs
    {
        private const long Most = 3_000;

        private long _work;
        private long _inParagraph;

        /// <summary>Whether there are more now than as many as <see cref="Most"/> in one paragraph would be.</summary>
        public bool Add(int count)
        {
            _inParagraph += count;
            return _work + (_inParagraph * _inParagraph) > Most * Most;
        }

        public void EndParagraph() => (_work, _inParagraph) = (_work + (_inParagraph * _inParagraph), 0);
    }
}
