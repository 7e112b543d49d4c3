using System.Collections.Immutable;

namespace Kasko.Site.Check.Html;

/// <param name="Name">In lower case.</param>
/// <param name="Offset">The start of the name in the page's HTML.</param>
internal readonly record struct HtmlAttribute(string Name, string Value, int Offset);

/// <summary>An element of a page, with its position in the page's HTML and in its text.</summary>
/// <param name="Index">Its index among the page's elements, in order of start tags.</param>
/// <param name="Name">In lower case.</param>
/// <param name="Kind">That of its name.</param>
/// <param name="Offset">The start of its start tag in the page's HTML.</param>
/// <param name="IsForeign">Whether it is part of an SVG or MathML picture.</param>
/// <param name="TextStart">The start of its text in the page's text.</param>
internal sealed record HtmlElement(
    int Index, string Name, ElementKind Kind, int Offset, ImmutableArray<HtmlAttribute> Attributes, HtmlElement? Parent, bool IsForeign, int TextStart)
{
    public int Depth { get; } = Parent is null ? 1 : Parent.Depth + 1;

    /// <summary>Hidden from everybody, or from screen readers only.</summary>
    public bool IsHidden { get; } = Parent is { IsHidden: true } || ValueOf("hidden", Attributes) is not null || ValueOf("aria-hidden", Attributes) is "true";

    /// <summary>As written: many rules ask each element for it.</summary>
    public string? Role { get; } = ValueOf("role", Attributes);

    public string? this[string attribute] => ValueOf(attribute, Attributes);

    public bool Is(params ReadOnlySpan<string> names)
    {
        if (IsForeign) return false;
        foreach (var name in names)
            if (Name == name) return true;
        return false;
    }

    public bool IsInside(string name)
    {
        for (var outer = Parent; outer is not null; outer = outer.Parent)
            if (outer.Name == name) return true;
        return false;
    }

    /// <summary>By reference: comparing all properties would be slow, and each element is unique.</summary>
    public bool Equals(HtmlElement? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Offset;

    private static string? ValueOf(string name, ImmutableArray<HtmlAttribute> attributes)
    {
        foreach (var attribute in attributes)
            if (attribute.Name == name) return attribute.Value;
        return null;
    }
}
