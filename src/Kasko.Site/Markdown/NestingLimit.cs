using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown;

/// <summary>
/// How deeply lists, quotes and brackets may be nested. The library has one limit for parsing and another for
/// rendering; a text within the first must not crash the program at the second.
/// </summary>
internal static class NestingLimit
{
    private const int Deepest = 64;

    /// <summary>
    /// The first part that is nested too deeply, or null. Uses its own stack, because the text may be as deep as it is long.
    /// </summary>
    public static MarkdownObject? FirstBeyond(MarkdownDocument document)
    {
        var waiting = new Stack<(MarkdownObject Part, int Depth)>();
        waiting.Push((document, 0));
        while (waiting.TryPop(out var next))
        {
            if (next.Depth > Deepest) return next.Part;
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
