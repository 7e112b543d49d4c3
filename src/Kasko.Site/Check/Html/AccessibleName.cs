namespace Kasko.Site.Check.Html;

/// <summary>The accessible name of an element (after the W3C's Accessible Name and Description Computation).</summary>
internal static class AccessibleName
{
    public static string Of(HtmlElement element, HtmlPage page)
    {
        if (element["aria-labelledby"] is { } ids && Labels(ids, page) is { Length: > 0 } labels) return labels;
        if (element["aria-label"]?.Trim() is { Length: > 0 } label) return label;
        var own = element.Tag is "img" or "area" ? element["alt"]?.Trim() ?? ""
            : element.Tag is "input" ? (element["alt"] ?? element["value"])?.Trim() ?? ""
            : page.TextOf(element);
        return own.Length > 0 ? own : element["title"]?.Trim() ?? "";
    }

    private static string Labels(string ids, HtmlPage page) =>
        string.Join(' ', ids
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(page.ById)
            .OfType<HtmlElement>()
            .Select(named => named["aria-label"]?.Trim() ?? page.TextOf(named)));
}
