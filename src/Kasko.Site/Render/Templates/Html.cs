using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Templates;

/// <summary>HTML that is safe to write as it is; everything else is escaped on the way out.</summary>
/// <param name="Marks">Which place made which part of it.</param>
internal sealed record Html(string Text, ImmutableArray<SourceMark> Marks)
{
    public Html(string text)
        : this(text, [])
    {
    }

    public override string ToString() => Text;
}

/// <summary>A text that may hold passages in another language. Where no element can stand, it is written without their marks.</summary>
/// <param name="At">Where it was written, if it is the page's own.</param>
internal sealed record Prose(string Text, SourceSpan? At = null)
{
    public override string ToString() => PassageText.Plain(Text);
}

/// <summary>A word of the interface with values in it.</summary>
internal sealed record Phrase(string Text, Language Language, ImmutableArray<object?> Values);
