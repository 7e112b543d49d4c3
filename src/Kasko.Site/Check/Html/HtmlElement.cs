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
    public bool IsHidden { get; } = Parent is { IsHidden: true } || HasHiding(Attributes);

    /// <summary>As written: many rules ask each element for it.</summary>
    public string? Role { get; } = ValueOf("role", Attributes);

    /// <summary>The name of an HTML element; empty for a part of a picture, where the same name may mean something else.</summary>
    public string Tag => IsForeign ? "" : Name;

    public string? this[string attribute] => Attributes.IsEmpty ? null : ValueOf(attribute, Attributes);

    public bool IsInside(string name)
    {
        for (var outer = Parent; outer is not null; outer = outer.Parent)
            if (outer.Name == name) return true;
        return false;
    }

    /// <summary>By reference: comparing all properties would be slow, and each element is unique.</summary>
    public bool Equals(HtmlElement? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Offset;

    private static bool HasHiding(ImmutableArray<HtmlAttribute> attributes)
    {
        foreach (ref readonly var attribute in attributes.AsSpan())
            if (attribute is { Name: "hidden" } or { Name: "aria-hidden", Value: "true" }) return true;
        return false;
    }

    private static string? ValueOf(string name, ImmutableArray<HtmlAttribute> attributes)
    {
        foreach (ref readonly var attribute in attributes.AsSpan())
            if (attribute.Name == name) return attribute.Value;
        return null;
    }
}
