using Kasko.Site.Diagnostics;

namespace Kasko.Site.Markdown.Leftovers;

/// <summary>A line of a paragraph, trimmed.</summary>
/// <param name="Text">The plain text; see <see cref="LeftoverText"/>.</param>
/// <param name="Written">The source.</param>
internal sealed record TextLine(string Text, string Written, SourceSpan At);
