using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>One language's file of a page, as loaded, before validation.</summary>
/// <param name="Path">Relative to the site's folder.</param>
/// <param name="Body">The Markdown after the front matter.</param>
/// <param name="BodyLine">The number of lines of the file before the body.</param>
/// <param name="Fingerprint">Of what its visitors read, see <see cref="TextFingerprint"/>.</param>
public sealed record PageSource(
    PageId Id,
    Language Language,
    string Path,
    FrontMatter FrontMatter,
    string Body,
    int BodyLine,
    Outline Outline,
    string Fingerprint)
{
    /// <summary>The folder of the file, relative to the site's folder.</summary>
    public string Folder => Path[..Path.LastIndexOf('/')];

    /// <summary>The file of the same page in a language, whether it exists or not.</summary>
    public string FileIn(Language language) => $"{Path[..^(Language.Code().Length + ".md".Length)]}{language.Code()}.md";

    /// <summary>The files that the page shows or links to, whether they exist or not.</summary>
    public IEnumerable<string> NamedFiles =>
        Outline.Pictures.Select(picture => picture.Target)
            .Concat(Outline.Links.Where(link => !LinkTarget.IsOutside(link.Target)).Select(link => link.Target))
            .Select(target => SitePath.Resolve(Folder, LinkTarget.Split(target).File))
            .OfType<string>();
}

/// <summary>The parts of a page's Markdown that other parts of the site depend on.</summary>
public sealed record Outline(
    ImmutableArray<OutlineHeading> Headings,
    ImmutableArray<OutlineLink> Links,
    ImmutableArray<OutlinePicture> Pictures,
    ImmutableArray<OutlineTable> Tables,
    ImmutableArray<OutlineList> Lists,
    ImmutableArray<OutlineFigure> Figures,
    ImmutableArray<OutlineFollowUp> FollowUps,
    ImmutableArray<OutlineText> Texts);

public sealed record OutlineHeading(int Level, string Id, string Text, SourceSpan At);

/// <param name="Target">The address as written, with entities and escapes resolved.</param>
public sealed record OutlineLink(string Target, string Text, SourceSpan At);

public sealed record OutlinePicture(string Target, string Alternative, bool IsDecorative, SourceSpan At);

public sealed record OutlineTable(string Caption, int Rows, int Columns, SourceSpan At);

/// <param name="Items">In a definition list, the number of terms and definitions.</param>
/// <param name="First">The number or letter of a numbered list's first item; null for other lists.</param>
public sealed record OutlineList(ListKind Kind, int Items, string? First, SourceSpan At);

public enum ListKind
{
    Bulleted,
    Ordered,
    Definitions,
}

/// <summary>A measure's value in running text.</summary>
public sealed record OutlineFigure(FigureReference Name, SourceSpan At);

/// <summary>Refers to one of a measure's values.</summary>
/// <param name="IsNumberOnly">True when the unit is not shown.</param>
public readonly record struct FigureReference(string Measure, FigurePart Part, bool IsNumberOnly);

/// <param name="Goal">The goal whose rows are shown; null for the whole table.</param>
public sealed record OutlineFollowUp(PageId? Goal, SourceSpan At);

/// <summary>The visible text of a paragraph, a heading, a cell or a picture.</summary>
/// <param name="Text">Where it has no notation, a slice of the page's Markdown, which is in memory anyway.</param>
/// <param name="Notation">Null when the text is written in the page's Markdown as it is, as most are.</param>
public readonly record struct OutlineText(TextKind Kind, ReadOnlyMemory<char> Text, SourceSpan At, TextNotation? Notation = null)
{
    /// <summary>The part that is prose in the page's language: without passages marked as another language, and without code.</summary>
    public ReadOnlyMemory<char> Own => Notation is null ? Text : Notation.Own;

    /// <summary>The number of references to footnotes in it.</summary>
    public int Footnotes => Notation?.Footnotes ?? 0;

    /// <summary>
    /// About where a part of the text is in the page's Markdown: a start for a search, since escapes and entities are longer there.
    /// </summary>
    /// <param name="start">Where the text begins there.</param>
    public int SourceOf(int index, int start) => Notation?.SourceOf(index) ?? start + index;
}

/// <summary>How a text with notation is written.</summary>
/// <param name="Own">See <see cref="OutlineText.Own"/>.</param>
/// <param name="Pieces">Where each part of the text is in the page's Markdown; none when the parts stand there one after another.</param>
public sealed record TextNotation(ReadOnlyMemory<char> Own, ImmutableArray<TextPiece> Pieces, int Footnotes)
{
    public int? SourceOf(int index)
    {
        var (first, end) = (0, Pieces.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (Pieces[middle].Index <= index) first = middle + 1;
            else end = middle;
        }

        return first > 0 ? Pieces[first - 1].Source + index - Pieces[first - 1].Index : null;
    }
}

/// <summary>A part of a text.</summary>
/// <param name="Index">Where it begins in the text.</param>
/// <param name="Source">Where it begins in the page's Markdown.</param>
public readonly record struct TextPiece(int Index, int Source);

public enum TextKind
{
    Paragraph,
    Heading,

    /// <summary>A paragraph of a quotation.</summary>
    Quotation,

    /// <summary>A paragraph of a list's item.</summary>
    Item,

    /// <summary>A table's cell, or its caption.</summary>
    Cell,

    /// <summary>The text alternative of a picture.</summary>
    Picture,
    Code,
}

/// <summary>The value of a measure that a page refers to.</summary>
public enum FigurePart
{
    Latest,
    Baseline,
    Target,
}

public static class FigureParts
{
    public static readonly Keys<FigurePart> Keys = new(("latest", FigurePart.Latest), ("baseline", FigurePart.Baseline), ("target", FigurePart.Target));
}
