using Kasko.Site.Diagnostics;
using Kasko.Site.Markdown.Passages;
using Markdig.Syntax.Inlines;
using SourceSpan = Kasko.Site.Diagnostics.SourceSpan;

namespace Kasko.Site.Markdown.Leftovers;

/// <summary>
/// The plain text of a paragraph, a heading or a cell, character by character at its position in the source. Everything
/// else (a link, code, emphasis, an escaped character) is replaced by a filler, so that any remaining notation is
/// visible to visitors.
/// </summary>
internal sealed class LeftoverText
{
    /// <summary>Replaces what is not plain text: neither a letter nor a space nor Markdown notation.</summary>
    public const char Filler = '\uFFFC';

    private readonly string _body;
    private readonly LineIndex _lines;
    private readonly int _start;
    private List<TextLine>? _textLines;

    private LeftoverText(string body, LineIndex lines, int start, string text)
    {
        (_body, _lines, _start) = (body, lines, start);
        Text = text;
    }

    /// <summary>As long as its part of the source, with the same line breaks.</summary>
    public string Text { get; }

    /// <summary>Its lines, trimmed.</summary>
    public IReadOnlyList<TextLine> Lines => _textLines ??= [.. Divided()];

    public static LeftoverText Of(ContainerInline inlines, string body, LineIndex lines)
    {
        var parts = new List<Inline>();
        var (start, end) = (body.Length, 0);
        AddFrom(inlines);
        if (parts.Count == 0) return new LeftoverText(body, lines, 0, "");
        var text = string.Create(end - start, (body, start, parts), static (text, source) =>
        {
            text.Clear();
            foreach (var part in source.parts) Write(part, source.body, text, source.start);
            BlankIndents(text, source.body.AsSpan(source.start, text.Length));
        });
        return new LeftoverText(body, lines, start, text);

        void AddFrom(ContainerInline container)
        {
            for (var part = container.FirstChild; part is not null; part = part.NextSibling)
            {
                if (IsWithin(part, body))
                {
                    parts.Add(part);
                    (start, end) = (Math.Min(start, part.Span.Start), Math.Max(end, part.Span.End + 1));
                }

                if (part is ContainerInline inner) AddFrom(inner);
            }
        }
    }

    public SourceSpan At(int index, int length = 0) => _lines.At(_start + index, length);

    /// <summary>The source text, including notation; when there is none, without the prefixes of lines in a list or a quotation.</summary>
    public string Written(int index, int length)
    {
        var left = Text.Substring(index, length);
        return left.Contains(Filler, StringComparison.Ordinal) ? _body.Substring(_start + index, length) : left;
    }

    private IEnumerable<TextLine> Divided()
    {
        var start = 0;
        foreach (var line in Text.Split('\n'))
        {
            var text = line.Trim(' ', '\t');
            var at = start + line.Length - line.TrimStart(' ', '\t').Length;
            yield return new TextLine(text, Written(Math.Min(at, Text.Length - text.Length), text.Length), At(at, text.Length));
            start += line.Length + 1;
        }
    }

    private static bool IsWithin(Inline part, string body) => part.Span.Start >= 0 && part.Span.End >= part.Span.Start && part.Span.End < body.Length;

    /// <summary>An outer part is written before its inner parts, which then overwrite it.</summary>
    private static void Write(Inline part, string body, Span<char> text, int start)
    {
        if (part is LineBreakInline) return;
        text.Slice(part.Span.Start - start, part.Span.Length).Fill(Filler);
        var content = PlainTextOf(part);
        // A cell is trimmed and a caption loses its first word, so the text may begin later than its span.
        var at = body.AsSpan(part.Span.Start, part.Span.Length).LastIndexOf(content);
        if (at >= 0) content.CopyTo(text[(part.Span.Start - start + at)..]);
    }

    private static ReadOnlySpan<char> PlainTextOf(Inline part) => part switch
    {
        LiteralInline { IsFirstCharacterEscaped: true, Content.IsEmpty: false } literal => literal.Content.AsSpan()[1..],
        LiteralInline literal => literal.Content.AsSpan(),
        // A bracket or star without its counterpart. An unclosed passage has a rule of its own.
        DelimiterInline delimiter and not PassageDelimiter => delimiter.ToLiteral(),
        _ => [],
    };

    /// <summary>What no inline covers is between lines (breaks, indents, quotation marks of lines), or is notation inside a line.</summary>
    private static void BlankIndents(Span<char> text, ReadOnlySpan<char> source)
    {
        var isIndent = false;
        for (var index = 0; index < text.Length; index++)
        {
            if (source[index] == '\n') (text[index], isIndent) = ('\n', true);
            else if (text[index] != '\0') isIndent = false;
            else text[index] = isIndent || source[index] is ' ' or '\t' ? ' ' : Filler;
        }
    }
}
