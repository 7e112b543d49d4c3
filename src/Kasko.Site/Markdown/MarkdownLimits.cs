using System.Buffers;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Markdown;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown;

/// <summary>
/// How large and how deeply nested a page's text may be: far beyond what a person writes, and little enough for the
/// memory of the machine that builds.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>
    /// For lists, quotes and brackets. The library has one limit for parsing and another for rendering; a text within
    /// the first must not crash the program at the second.
    /// </summary>
    public const int Deepest = 64;

    private const int MostLines = 50_000;

    /// <summary>
    /// Brackets, addresses and stars that begin something and are never closed, in all paragraphs together: for each, the library
    /// looks at all the others.
    /// </summary>
    private const int MostOpen = 2_000;

    private const int MostHeadings = 20_000;

    /// <summary>Paragraphs, cells, links and the like. A table of ten thousand rows has about a hundred thousand.</summary>
    private const int MostParts = 500_000;

    /// <summary>The end of a line, what may begin or end something, and the sign that makes the next one plain text.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("\n\\[])*_");

    /// <summary>What is too large before it is parsed; null when nothing is.</summary>
    public static Diagnostic? FaultIn(string body, LineIndex lines)
    {
        var (line, open, addresses, openBefore) = (0, 0, 0, 0);
        for (var index = body.AsSpan().IndexOfAny(Signs); index >= 0 && index < body.Length; index = NextSign(body, index + 1))
        {
            switch (body[index])
            {
                case '\\':
                    index++;
                    break;
                case '\n' when ++line == MostLines && index + 1 < body.Length:
                    return PageTooLarge.Lines(lines.At(index + 1), MostLines);
                case '\n' when index + 1 < body.Length && body[index + 1] == '\n':
                    // Nothing is closed in another paragraph.
                    (openBefore, open, addresses) = (openBefore + open + addresses, 0, 0);
                    break;
                case '[':
                    open++;
                    break;
                case ']':
                    if (open > 0) open--;
                    if (index + 1 < body.Length && body[index + 1] == '(') addresses++;
                    break;
                case ')' when addresses > 0:
                    addresses--;
                    break;
                case '*' or '_':
                    var start = index;
                    while (index + 1 < body.Length && body[index + 1] == body[start]) index++;
                    var isAfterSpace = start == 0 || char.IsWhiteSpace(body[start - 1]);
                    var isBeforeWord = index + 1 < body.Length && char.IsLetterOrDigit(body[index + 1]);
                    if (isAfterSpace && isBeforeWord) open++;
                    else if (!isAfterSpace && !isBeforeWord && open > 0) open--;
                    break;
                default:
                    break;
            }

            if (openBefore + open + addresses > MostOpen) return MarkdownTooSlow.Open(lines.At(index), MostOpen);
        }

        return MarkdownWork.FaultIn(body, lines);
    }

    private static int NextSign(string body, int from) => from < body.Length && body.AsSpan(from).IndexOfAny(Signs) is >= 0 and var next ? from + next : -1;

    /// <summary>What is too large or too deep, or null.</summary>
    public static Diagnostic? FaultIn(MarkdownDocument document, LineIndex lines)
    {
        var (parts, headings) = (0, 0);
        return FaultIn(document, depth: 0, ref parts, ref headings, lines);
    }

    /// <summary>Goes no deeper than is allowed, because a text may be as deep as it is long.</summary>
    private static Diagnostic? FaultIn(Block block, int depth, ref int parts, ref int headings, LineIndex lines)
    {
        if (depth > Deepest) return MarkdownTooDeep.At(lines.At(block.Span.Start));
        if (++parts > MostParts) return PageTooLarge.Parts(lines.At(0), MostParts);
        if (block is LeafBlock leaf)
        {
            if (block is HeadingBlock && ++headings > MostHeadings) return PageTooLarge.Headings(lines.At(0), MostHeadings);
            return leaf.Inline is { } text ? FaultIn(text, depth + 1, ref parts, lines) : null;
        }

        if (block is not ContainerBlock container) return null;
        foreach (var inner in container)
            if (FaultIn(inner, depth + 1, ref parts, ref headings, lines) is { } fault) return fault;
        return null;
    }

    private static Diagnostic? FaultIn(Inline inline, int depth, ref int parts, LineIndex lines)
    {
        if (depth > Deepest) return MarkdownTooDeep.At(lines.At(inline.Span.Start));
        if (++parts > MostParts) return PageTooLarge.Parts(lines.At(0), MostParts);
        if (inline is not ContainerInline container) return null;
        for (var inner = container.FirstChild; inner is not null; inner = inner.NextSibling)
            if (FaultIn(inner, depth + 1, ref parts, lines) is { } fault) return fault;
        return null;
    }
}
