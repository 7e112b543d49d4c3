using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Templates;

/// <summary>HTML that is written unescaped; everything else is escaped.</summary>
/// <param name="Marks">The sources of its parts; null when it has only one.</param>
internal sealed record Html(string Text, SourceMarks? Marks = null)
{
    /// <summary>Equal when the text is, wherever it came from: templates compare texts.</summary>
    public bool Equals(Html? other) => Text == other?.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;
}

/// <summary>
/// A text that may contain passages in another language. Where no element is allowed, it is written without their notation.
/// </summary>
/// <param name="At">Its place in the source, when it belongs to the page itself.</param>
internal sealed record Prose(string Text, SourceSpan? At = null)
{
    public override string ToString() => PassageText.Plain(Text);
}

/// <summary>A word of the interface with values inserted.</summary>
internal sealed record Phrase(string Text, Language Language, ImmutableArray<object?> Values);
