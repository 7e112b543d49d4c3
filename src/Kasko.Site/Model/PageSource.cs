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
    ImmutableArray<OutlineText> Texts)
{
    public IEnumerable<OutlineQuantity> Quantities => Texts.SelectMany(text => text.Quantities);
}

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
/// <param name="Own">The part that is prose in the page's language: without passages marked as another language, and without code.</param>
/// <param name="Footnotes">The number of references to footnotes in it.</param>
public sealed record OutlineText(TextKind Kind, ReadOnlyMemory<char> Text, ReadOnlyMemory<char> Own, ImmutableArray<OutlineQuantity> Quantities, int Footnotes, SourceSpan At);

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

public sealed record OutlineQuantity(Quantity Quantity, string Written, SourceSpan At);

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
