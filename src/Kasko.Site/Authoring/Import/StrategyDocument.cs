using System.Collections.Immutable;

namespace Kasko.Site.Authoring.Import;

/// <summary>What was found in a document with a whole strategy.</summary>
/// <param name="Title">Of the strategy; null when the document has none.</param>
/// <param name="Slogan">A second title, with nothing below it.</param>
/// <param name="FollowUp">The rows of what is followed up.</param>
/// <param name="Others">Sections that are no part of a strategy that the site knows: each becomes a page.</param>
internal sealed record StrategyDocument(
    ImportedText? Title,
    ImportedText? Slogan,
    ImportedPart Values,
    ImportedPart Goals,
    ImmutableArray<ImportedText> Advantages,
    ImportedFollowUp FollowUp,
    ImmutableArray<ImportedEntry> Others,
    ImmutableArray<ImportNote> Notes);

/// <param name="Line">Counted from 1.</param>
internal sealed record ImportedText(string Text, int Line)
{
    /// <summary>Of a list's item: what it has below its first paragraph.</summary>
    public ImmutableArray<ImportedBlock> Below { get; init; } = [];
}

/// <summary>The values or the goals.</summary>
/// <param name="Intro">Markdown between the part's heading and the first of them.</param>
internal sealed record ImportedPart(ImmutableArray<ImportedEntry> Entries, string Intro)
{
    public static readonly ImportedPart None = new([], "");
}

/// <summary>A value, a goal or another section.</summary>
/// <param name="ListTitle">Its name in the strategy's list, when that is another.</param>
/// <param name="Benefit">Of a goal.</param>
/// <param name="Blocks">Its text.</param>
internal sealed record ImportedEntry(int Number, string Title, string? ListTitle, string? Benefit, ImmutableArray<ImportedBlock> Blocks, int Line);

/// <summary>A paragraph, a list, a heading or a table of the text.</summary>
/// <param name="Markdown">As it stands in the document.</param>
/// <param name="Texts">Its paragraphs or items without notation; empty where it has a form of its own, as a table.</param>
internal sealed record ImportedBlock(ImportedBlockKind Kind, string Markdown, ImmutableArray<string> Texts, int Line);

internal enum ImportedBlockKind
{
    Paragraph,
    Bullets,
    Numbers,
    Heading,
    Table,
    Other,
}

/// <param name="Heading">Null when nothing is followed up.</param>
internal sealed record ImportedFollowUp(string? Heading, string Intro, ImmutableArray<ImportedRow> Rows);

/// <param name="Measure">The measure in its row; null when the row names no measure.</param>
internal sealed record ImportedRow(string Title, string? Measure, int Line);
