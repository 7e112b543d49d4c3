using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown;

/// <summary>The parts of a text that checks look at, in its order. The whole tree is gone through once for all of them.</summary>
internal sealed class DocumentParts
{
    /// <param name="document">Not deeper than <see cref="MarkdownLimits.Deepest"/>.</param>
    public DocumentParts(MarkdownDocument document) => AddFrom(document);

    public List<Table> Tables { get; } = [];

    public List<ListBlock> Lists { get; } = [];

    /// <summary>Paragraphs, headings, code and definitions of links.</summary>
    public List<LeafBlock> Leaves { get; } = [];

    public List<CodeBlock> Codes { get; } = [];

    /// <summary>Those of footnotes among them.</summary>
    public List<LinkReferenceDefinition> Definitions { get; } = [];

    /// <summary>Links and pictures.</summary>
    public List<LinkInline> Links { get; } = [];

    /// <summary>About the number of texts: a table has a caption, and a picture a text alternative.</summary>
    public int AboutTexts => Leaves.Count + Tables.Count + Links.Count(link => link.IsImage);

    private void AddFrom(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (block is Table table) Tables.Add(table);
            else if (block is ListBlock list) Lists.Add(list);
            if (block is ContainerBlock inner) AddFrom(inner);
            else if (block is LeafBlock leaf) Add(leaf);
        }
    }

    private void Add(LeafBlock leaf)
    {
        Leaves.Add(leaf);
        if (leaf is CodeBlock code) Codes.Add(code);
        else if (leaf is LinkReferenceDefinition definition) Definitions.Add(definition);
        if (leaf.Inline is { } inlines) AddFrom(inlines);
    }

    private void AddFrom(ContainerInline inlines)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LinkInline link) Links.Add(link);
            if (inline is ContainerInline inner) AddFrom(inner);
        }
    }
}
