using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>One language's file of a page, read but not judged.</summary>
/// <param name="Path">Relative to the site's folder.</param>
/// <param name="Body">The Markdown after the front matter.</param>
/// <param name="BodyLine">How many lines of the file come before the body.</param>
public sealed record PageSource(
    PageId Id,
    Language Language,
    string Path,
    FrontMatter FrontMatter,
    string Body,
    int BodyLine,
    Outline Outline)
{
    /// <summary>The folder the file lies in, relative to the site's folder.</summary>
    public string Folder => Path[..Path.LastIndexOf('/')];
}

/// <summary>What a page's Markdown holds that other parts of the site must agree with.</summary>
public sealed record Outline(
    ImmutableArray<OutlineHeading> Headings,
    ImmutableArray<OutlineLink> Links,
    ImmutableArray<OutlinePicture> Pictures,
    ImmutableArray<OutlineTable> Tables,
    ImmutableArray<OutlineList> Lists,
    ImmutableArray<OutlineFigure> Figures,
    ImmutableArray<OutlineFollowUp> FollowUps,
    string VisibleText);

public sealed record OutlineHeading(int Level, string Id, string Text, SourceSpan At);

/// <param name="Target">The address as written, entities and escapes resolved.</param>
public sealed record OutlineLink(string Target, string Text, SourceSpan At);

public sealed record OutlinePicture(string Target, string Alternative, bool IsDecorative, SourceSpan At);

public sealed record OutlineTable(string Caption, int Rows, int Columns, SourceSpan At);

public sealed record OutlineList(bool IsOrdered, int Items, SourceSpan At);

/// <summary>A measure's value in running text.</summary>
public sealed record OutlineFigure(FigureName Name, SourceSpan At);

/// <summary>Names one of a measure's values.</summary>
/// <param name="IsNumberOnly">True where the unit is left out.</param>
public readonly record struct FigureName(string Measure, FigurePart Part, bool IsNumberOnly);

/// <param name="Goal">The goal whose rows are shown; null for the whole table.</param>
public sealed record OutlineFollowUp(PageId? Goal, SourceSpan At);

/// <summary>Which of a measure's values a page names.</summary>
public enum FigurePart
{
    Latest,
    Baseline,
    Target,
}
