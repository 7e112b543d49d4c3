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
    private const int Deepest = 64;

    private const int MostLines = 50_000;

    private const int MostHeadings = 20_000;

    /// <summary>Paragraphs, cells, links and the like. A table of ten thousand rows has about a hundred thousand.</summary>
    private const int MostParts = 500_000;

    /// <summary>What is too large before it is parsed; null when nothing is.</summary>
    public static Diagnostic? FaultIn(string body, LineIndex lines)
    {
        var start = 0;
        for (var line = 0; line < MostLines; line++)
        {
            var end = body.IndexOf('\n', start);
            if (end < 0) return null;
            start = end + 1;
        }

        return PageTooLarge.Lines(lines.At(start), MostLines);
    }

    /// <summary>What is too large or too deep, or null. Uses its own stack, because the text may be as deep as it is long.</summary>
    public static Diagnostic? FaultIn(MarkdownDocument document, LineIndex lines)
    {
        var (parts, headings) = (0, 0);
        var waiting = new Stack<(MarkdownObject Part, int Depth)>();
        waiting.Push((document, 0));
        while (waiting.TryPop(out var next))
        {
            if (next.Depth > Deepest) return MarkdownTooDeep.At(lines.At(next.Part.Span.Start));
            if (++parts > MostParts) return PageTooLarge.Parts(lines.At(0), MostParts);
            if (next.Part is HeadingBlock && ++headings > MostHeadings) return PageTooLarge.Headings(lines.At(0), MostHeadings);
            foreach (var child in Children(next.Part)) waiting.Push((child, next.Depth + 1));
        }

        return null;
    }

    private static IEnumerable<MarkdownObject> Children(MarkdownObject part) => part switch
    {
        ContainerBlock block => block,
        LeafBlock { Inline: { } inline } => [inline],
        ContainerInline inline => inline,
        _ => [],
    };
}
