using Kasko.Site.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Kasko.Site.Markdown.Leftovers;

/// <summary>A paragraph and its plain text.</summary>
/// <param name="Index">Its place in its container.</param>
/// <param name="Source">The source, including a table that follows without an empty line.</param>
internal sealed record ParagraphText(ParagraphBlock Block, int Index, LeftoverText Text, string Source)
{
    /// <summary>All paragraphs in order, except in table cells.</summary>
    public static List<ParagraphText> AllOf(MarkdownDocument document, string body, LineIndex lines)
    {
        // The library's own search for a block's place looks at all blocks before it.
        var places = document.Descendants<ContainerBlock>().Prepend(document).SelectMany(container => container.Select((block, index) => (block, index)))
            .ToDictionary(place => place.block, place => place.index);
        return
        [
            .. document.Descendants<ParagraphBlock>()
                .Where(block => block is { Inline.FirstChild: not null, Parent: not (null or TableCell) })
                .Select(block => new ParagraphText(block, places[block], LeftoverText.Of(block.Inline!, body, lines), SourceOf(block, body))),
        ];
    }

    /// <summary>The block before (-1) or after (1) it in the same container.</summary>
    public Block? Sibling(int step) =>
        Block.Parent is { } parent && Index + step is >= 0 and var index && index < parent.Count ? parent[index] : null;

    private static string SourceOf(ParagraphBlock block, string body) => body.Substring(block.Span.Start, Math.Min(block.Span.Length, body.Length - block.Span.Start));
}
