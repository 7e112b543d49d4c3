using System.Collections.Frozen;

namespace Kasko.Site.Check.Html;

/// <summary>Which elements close others implicitly, and which may not be inside which (HTML Standard, 13.1.2.4 and 13.2.6).</summary>
internal static class Nesting
{
    private static readonly string[] Void =
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ];

    /// <summary>Elements whose end tag may be omitted.</summary>
    private static readonly string[] EndImplied =
    [
        "body", "caption", "colgroup", "dd", "dt", "head", "html", "li", "optgroup", "option", "p", "rp", "rt", "tbody", "td", "tfoot", "th", "thead", "tr",
    ];

    /// <summary>Elements that close a paragraph.</summary>
    private static readonly string[] Blocks =
    [
        "address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "table", "ul",
    ];

    /// <summary>Elements that do not separate words.</summary>
    private static readonly string[] Inline =
    [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "i", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub",
        "sup", "time", "u", "var", "wbr",
    ];

    private static readonly Dictionary<string, string[]> Parents = new(StringComparer.Ordinal)
    {
        ["li"] = ["ul", "ol", "menu"],
        ["dt"] = ["dl", "div"],
        ["dd"] = ["dl", "div"],
        ["figcaption"] = ["figure"],
        ["caption"] = ["table"],
        ["colgroup"] = ["table"],
        ["thead"] = ["table"],
        ["tbody"] = ["table"],
        ["tfoot"] = ["table"],
        ["tr"] = ["table", "thead", "tbody", "tfoot"],
        ["td"] = ["tr"],
        ["th"] = ["tr"],
        ["head"] = ["html"],
        ["body"] = ["html"],
        ["title"] = ["head"],
    };

    private static readonly Dictionary<string, string[]> Children = new(StringComparer.Ordinal)
    {
        ["ul"] = ["li", "script", "template"],
        ["ol"] = ["li", "script", "template"],
        ["dl"] = ["dt", "dd", "div", "script", "template"],
        ["table"] = ["caption", "colgroup", "thead", "tbody", "tfoot", "tr", "script", "template"],
        ["thead"] = ["tr", "script", "template"],
        ["tbody"] = ["tr", "script", "template"],
        ["tfoot"] = ["tr", "script", "template"],
        ["tr"] = ["td", "th", "script", "template"],
        ["html"] = ["head", "body"],
    };

    private static readonly string[] Headings = ["h1", "h2", "h3", "h4", "h5", "h6"];

    private static readonly string[] Controls = ["a", "button"];

    private static readonly FrozenDictionary<string, ElementKind> Kinds =
        ((IEnumerable<string>)[.. Void, .. EndImplied, .. Blocks, .. Inline, .. Headings, .. Controls, .. Parents.Keys, .. Children.Keys])
            .Distinct().ToFrozenDictionary(name => name, KindOf, StringComparer.Ordinal);

    private static readonly ElementKind Other = KindOf("");

    /// <summary>What applies to an element by its name.</summary>
    public static ElementKind Of(string name) => Kinds.TryGetValue(name, out var kind) ? kind : Other;

    /// <summary>Whether an open element is closed implicitly when another begins inside it.</summary>
    public static bool EndsBefore(string open, string next, ElementKind nextKind) => open switch
    {
        "p" => nextKind.IsBlock,
        "li" => next is "li",
        "dt" or "dd" => next is "dt" or "dd",
        "td" or "th" => next is "td" or "th" or "tr" or "tbody" or "tfoot",
        "tr" => next is "tr" or "tbody" or "tfoot",
        "thead" or "tbody" => next is "tbody" or "tfoot",
        "caption" or "colgroup" => next is "colgroup" or "thead" or "tbody" or "tfoot" or "tr",
        "option" => next is "option" or "optgroup",
        "rt" or "rp" => next is "rt" or "rp",
        "head" => next is "body",
        _ => false,
    };

    /// <summary>The ancestor that this element must not be inside; null when it is allowed.</summary>
    public static HtmlElement? ForbiddenAncestor(string name, ElementKind kind, HtmlElement? parent)
    {
        if (parent is null) return null;
        if (kind.Parents?.Contains(parent.Name) is false || parent.Kind.Children?.Contains(name) is false) return parent;
        if (!kind.IsControl && !kind.IsHeading && !kind.IsBlock) return null;
        for (var outer = parent; outer is not null; outer = outer.Parent)
        {
            if (kind.IsControl && outer.Kind.IsControl) return outer;
            if (kind.IsHeading && outer.Kind.IsHeading) return outer;
            if (kind.IsBlock && outer.Name is "p") return outer;
            if (outer.Name is "td" or "th" or "caption") break;
        }

        return null;
    }

    private static ElementKind KindOf(string name) => new(
        Void.Contains(name), EndImplied.Contains(name), Inline.Contains(name), Blocks.Contains(name), Headings.Contains(name), Controls.Contains(name),
        Parents.GetValueOrDefault(name), Children.GetValueOrDefault(name));
}
