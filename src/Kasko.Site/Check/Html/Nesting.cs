using System.Collections.Frozen;

namespace Kasko.Site.Check.Html;

/// <summary>Which elements close others implicitly, and which may not be inside which (HTML Standard, 13.1.2.4 and 13.2.6).</summary>
internal static class Nesting
{
    private static readonly FrozenSet<string> Void = Set(
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    /// <summary>Elements whose end tag may be omitted.</summary>
    private static readonly FrozenSet<string> EndImplied = Set(
        "body", "caption", "colgroup", "dd", "dt", "head", "html", "li", "optgroup", "option", "p", "rp", "rt", "tbody", "td", "tfoot", "th", "thead", "tr");

    /// <summary>Elements that close a paragraph.</summary>
    private static readonly FrozenSet<string> Blocks = Set(
        "address", "article", "aside", "blockquote", "details", "dialog", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "table", "ul");

    /// <summary>Elements that do not separate words.</summary>
    private static readonly FrozenSet<string> Inline = Set(
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "i", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub",
        "sup", "time", "u", "var", "wbr");

    private static readonly FrozenDictionary<string, FrozenSet<string>> Parents = new Dictionary<string, FrozenSet<string>>
    {
        ["li"] = Set("ul", "ol", "menu"),
        ["dt"] = Set("dl", "div"),
        ["dd"] = Set("dl", "div"),
        ["figcaption"] = Set("figure"),
        ["caption"] = Set("table"),
        ["colgroup"] = Set("table"),
        ["thead"] = Set("table"),
        ["tbody"] = Set("table"),
        ["tfoot"] = Set("table"),
        ["tr"] = Set("table", "thead", "tbody", "tfoot"),
        ["td"] = Set("tr"),
        ["th"] = Set("tr"),
        ["head"] = Set("html"),
        ["body"] = Set("html"),
        ["title"] = Set("head"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FrozenSet<string>> Children = new Dictionary<string, FrozenSet<string>>
    {
        ["ul"] = Set("li", "script", "template"),
        ["ol"] = Set("li", "script", "template"),
        ["dl"] = Set("dt", "dd", "div", "script", "template"),
        ["table"] = Set("caption", "colgroup", "thead", "tbody", "tfoot", "tr", "script", "template"),
        ["thead"] = Set("tr", "script", "template"),
        ["tbody"] = Set("tr", "script", "template"),
        ["tfoot"] = Set("tr", "script", "template"),
        ["tr"] = Set("td", "th", "script", "template"),
        ["html"] = Set("head", "body"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Headings = Set("h1", "h2", "h3", "h4", "h5", "h6");

    private static readonly FrozenSet<string> Controls = Set("a", "button");

    public static bool IsVoid(string name) => Void.Contains(name);

    public static bool IsEndImplied(string name) => EndImplied.Contains(name);

    public static bool IsInline(string name) => Inline.Contains(name);

    /// <summary>Whether an open element is closed implicitly when another begins inside it.</summary>
    public static bool EndsBefore(string open, string next) => open switch
    {
        "p" => Blocks.Contains(next),
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
    public static HtmlElement? ForbiddenAncestor(string name, HtmlElement? parent)
    {
        if (parent is null) return null;
        if (Parents.TryGetValue(name, out var parents) && !parents.Contains(parent.Name)) return parent;
        if (Children.TryGetValue(parent.Name, out var children) && !children.Contains(name)) return parent;
        if (!Controls.Contains(name) && !Headings.Contains(name) && !Blocks.Contains(name)) return null;
        for (var outer = parent; outer is not null; outer = outer.Parent)
        {
            if (Controls.Contains(name) && Controls.Contains(outer.Name)) return outer;
            if (Headings.Contains(name) && Headings.Contains(outer.Name)) return outer;
            if (outer.Name is "p" && Blocks.Contains(name)) return outer;
            if (outer.Name is "td" or "th" or "caption") break;
        }

        return null;
    }

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}
