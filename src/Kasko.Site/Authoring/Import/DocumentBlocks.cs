using System.Collections.Immutable;
using Kasko.Site.Markdown;
using Kasko.Site.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Kasko.Site.Authoring.Import;

/// <summary>A top-level block of a document.</summary>
/// <param name="Level">Of a heading; 0 for other blocks.</param>
/// <param name="Rows">Of a table: the cells of each row, the header first; also of one whose cells are separated by tabs.</param>
/// <param name="Lines">The line of each item or row.</param>
internal sealed record DocumentBlock(ImportedBlock Block, int Level, ImmutableArray<ImmutableArray<string>> Rows, ImmutableArray<int> Lines)
{
    /// <summary>Of a list: what each item has below its first paragraph.</summary>
    public ImmutableArray<ImmutableArray<ImportedBlock>> BelowItems { get; init; } = [];

    public ImportedBlockKind Kind => Block.Kind;

    public int Line => Block.Line;

    public string Text => string.Join(' ', Block.Texts);

    public bool IsHeading => Level > 0;

    /// <summary>The blocks of a document, without rules between them.</summary>
    /// <exception cref="ArgumentException">The text is nested too deeply.</exception>
    public static ImmutableArray<DocumentBlock> In(string text, Language language) =>
        [.. Dialect.Parse(text, language).Where(block => block is not ThematicBreakBlock && block is not LinkReferenceDefinitionGroup).Select(block => Of(block, text))];

    private static DocumentBlock Of(Block block, string text)
    {
        var written = text[block.Span.Start..(block.Span.End + 1)];
        var line = block.Line + 1;
        return block switch
        {
            HeadingBlock heading => new(new(ImportedBlockKind.Heading, written, [Plain(InlineText.Of(heading.Inline))], line), heading.Level, [], [line]),
            ListBlock list => new(new(list.IsOrdered ? ImportedBlockKind.Numbers : ImportedBlockKind.Bullets, written, [.. list.OfType<ListItemBlock>().Select(item => Plain(TextOf(item)))], line), 0, [], [.. list.Select(item => item.Line + 1)]) { BelowItems = [.. list.OfType<ListItemBlock>().Select(item => Below(item, text))] },
            Table table => new(new(ImportedBlockKind.Table, written, [], line), 0, [.. table.OfType<TableRow>().Select(Cells)], [.. table.Select(row => row.Line + 1)]),
            ParagraphBlock paragraph => new(new(ImportedBlockKind.Paragraph, written, [Plain(InlineText.Of(paragraph.Inline))], line), 0, WithTabs(written), [.. written.Split('\n').Select((_, index) => line + index)]),
            _ => new(new(ImportedBlockKind.Other, written, [], line), 0, [], [line]),
        };
    }

    private static ImmutableArray<ImportedBlock> Below(ListItemBlock item, string text) =>
        [.. item.Skip(1).Select(block => Of(block, text).Block).Select(block => block with { Markdown = Dedented(block.Markdown) })];

    /// <summary>Without the indentation that the lines after the first have in common.</summary>
    private static string Dedented(string markdown)
    {
        var lines = markdown.Split('\n');
        var margin = lines.Skip(1).Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart(' ').Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', lines.Select((line, index) => index == 0 || line.Length < margin ? line : line[margin..]));
    }

    private static ImmutableArray<string> Cells(TableRow row) => [.. row.OfType<TableCell>().Select(cell => Plain(string.Join(' ', cell.OfType<LeafBlock>().Select(leaf => InlineText.Of(leaf.Inline)))))];

    /// <summary>The text of an item's first paragraph.</summary>
    private static string TextOf(ListItemBlock item) => item.FirstOrDefault() is LeafBlock { Inline: { } inline } ? InlineText.Of(inline) : "";

    /// <summary>Rows whose cells were separated by tabs when they were copied.</summary>
    private static ImmutableArray<ImmutableArray<string>> WithTabs(string text) => text.Contains('\t', StringComparison.Ordinal)
        ? [.. text.Split('\n').Select(line => line.Split('\t').Select(cell => cell.Trim()).ToImmutableArray())]
        : [];

    /// <summary>On one line, and without a second sign of a list that was copied with the text.</summary>
    private static string Plain(string text)
    {
        var plain = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return plain.StartsWith("* ", StringComparison.Ordinal) || plain.StartsWith("• ", StringComparison.Ordinal) ? plain[2..] : plain;
    }
}
