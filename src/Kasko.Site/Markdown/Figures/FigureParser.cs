using Markdig.Helpers;
using Markdig.Parsers;

namespace Kasko.Site.Markdown.Figures;

/// <summary>Reads <c>{…}</c> on one line. A brace without a counterpart is ordinary text.</summary>
internal sealed class FigureParser : InlineParser
{
    public FigureParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.Text.AsSpan(slice.Start, slice.Length);
        // Up to the next brace only: thousands of them may never be closed.
        var end = rest[1..].IndexOfAny('{', '}', '\n') + 1;
        if (end < 2 || rest[end] != '}') return false;

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FigureInline(rest[1..end].ToString())
        {
            Span = new Markdig.Syntax.SourceSpan(start, start + end),
            Line = line,
            Column = column,
        };
        slice.Start += end + 1;
        return true;
    }
}
