using Kasko.Site.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Kasko.Site.Markdown.Figures;

/// <summary>A measure's value in running text: <c>{residents}</c>, <c>{residents: target}</c>, <c>{residents: latest number}</c>.</summary>
/// <remarks>The text between the braces is kept as written; <see cref="FigureNotation"/> reads it.</remarks>
internal sealed class FigureInline(string written) : LeafInline
{
    public string Written { get; } = written;
}

/// <summary>The follow-up table: <c>{follow-up}</c> or <c>{follow-up: goals/services}</c> as a paragraph of its own.</summary>
internal sealed class FollowUpBlock(PageId? goal) : LeafBlock(null)
{
    public PageId? Goal { get; } = goal;
}
