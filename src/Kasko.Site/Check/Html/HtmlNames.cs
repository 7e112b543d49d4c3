using System.Collections.Frozen;
using AngleSharp.Common;

namespace Kasko.Site.Check.Html;

/// <summary>The names of common elements and attributes, so that a page with thousands of tags makes no new string for each.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Common = FrozenSet.ToFrozenSet(
    [
        "a", "abbr", "article", "aside", "body", "br", "button", "caption", "cite", "circle", "code", "col", "dd", "div", "dl", "dt", "em", "figcaption", "figure",
        "footer", "form", "g", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "i", "img", "input", "label", "li", "line", "link", "main",
        "meta", "nav", "ol", "p", "path", "polyline", "rect", "script", "section", "small", "span", "strong", "style", "summary", "details", "svg", "table",
        "tbody", "td", "text", "tfoot", "th", "thead", "time", "title", "tr", "tspan", "ul", "use",
        "alt", "aria-current", "aria-describedby", "aria-hidden", "aria-label", "aria-labelledby", "charset", "class", "colspan", "content", "crossorigin", "cx",
        "cy", "d", "datetime", "decoding", "dir", "fill", "for", "height", "href", "hreflang", "http-equiv", "id", "lang", "loading", "media", "name", "points",
        "property", "r", "rel", "role", "rowspan", "scope", "sizes", "src", "srcset", "start", "stroke", "tabindex", "type", "value", "viewbox", "width",
        "x", "x1", "x2", "y", "y1", "y2",
    ], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static string Of(StringOrMemory name) => Common.TryGetValue(name.Memory.Span, out var common) ? common : name.ToString();
}
