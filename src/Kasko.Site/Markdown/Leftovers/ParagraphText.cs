using Kasko.Site.Diagnostics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Kasko.Site.Markdown.Leftovers;

/// <summary>A paragraph and its plain text.</summary>
/// <param name="index">Its place in its container.</param>
internal sealed class ParagraphText(ParagraphBlock block, int index, string body, LineIndex lines)
{
    private LeftoverText? _text;

    public ParagraphBlock Block => block;

    /// <summary>Its place in its container.</summary>
    public int Index => index;

    /// <summary>The source, including a table that follows without an empty line.</summary>
    public ReadOnlySpan<char> Source => body.AsSpan(block.Span.Start, Math.Min(block.Span.Length, body.Length - block.Span.Start));

    /// <summary>Made when it is needed: the source of most paragraphs shows that nothing in them can be left over.</summary>
    public LeftoverText Text => _text ??= LeftoverText.Of(block.Inline!, body, lines);

    /// <summary>All paragraphs in order, except in table cells.</summary>
    public static List<ParagraphText> AllOf(MarkdownDocument document, string body, LineIndex lines)
    {
        var paragraphs = new List<ParagraphText>();
        AddFrom(document, body, lines, paragraphs);
        return paragraphs;
    }

    /// <summary>The block before (-1) or after (1) it in the same container.</summary>
    public Block? Sibling(int step) => block.Parent is { } parent && index + step is >= 0 and var place && place < parent.Count ? parent[place] : null;

    /// <summary>The library's own search for a block's place looks at all blocks before it, so the places are counted here.</summary>
    private static void AddFrom(ContainerBlock container, string body, LineIndex lines, List<ParagraphText> paragraphs)
    {
        for (var index = 0; index < container.Count; index++)
        {
            if (container[index] is TableCell) continue;
            if (container[index] is ContainerBlock inner) AddFrom(inner, body, lines, paragraphs);
            else if (container[index] is ParagraphBlock { Inline.FirstChild: not null } block) paragraphs.Add(new ParagraphText(block, index, body, lines));
        }
    }
}
