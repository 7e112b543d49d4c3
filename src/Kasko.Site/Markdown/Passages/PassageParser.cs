using Kasko.Site.Model;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown.Passages;

/// <summary>Reads <c>:fi[…]</c>. Any inline Markdown may be between the brackets, and the passage may be in a link's text.</summary>
internal sealed class PassageParser : InlineParser
{
    public PassageParser() => OpeningCharacters = [':', ']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.CurrentChar == ']' ? Close(processor, ref slice) : Open(processor, ref slice);

    private bool Open(InlineProcessor processor, ref StringSlice slice)
    {
        if (char.IsLetterOrDigit(slice.PeekCharExtra(-1))) return false;
        if (PassageText.OpeningLength(slice.Text.AsSpan(slice.Start, slice.Length)) is not { } length) return false;

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new PassageDelimiter(this, slice.Text.Substring(slice.Start + 1, length - 2))
        {
            Span = new Markdig.Syntax.SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }

    private static bool Close(InlineProcessor processor, ref StringSlice slice)
    {
        if (InnermostBracket(processor.Inline) is not PassageDelimiter open) return false;

        var end = processor.GetSourcePosition(slice.Start);
        var passage = new PassageInline(open.Language)
        {
            Span = new Markdig.Syntax.SourceSpan(open.Span.Start, end),
            Line = open.Line,
            Column = open.Column,
        };
        // Markdig moves the children only into an open container.
        open.ReplaceBy(passage);
        passage.IsClosed = true;
        processor.Inline = passage;
        processor.PostProcessInlines(0, passage, null, false);
        slice.SkipChar();
        return true;
    }

    /// <summary>The link or passage whose text is being parsed; a closing bracket belongs to it.</summary>
    private static Inline? InnermostBracket(Inline? inline)
    {
        while (inline is not (null or PassageDelimiter or LinkDelimiterInline { IsActive: true }))
            inline = inline.Parent;
        return inline;
    }
}
