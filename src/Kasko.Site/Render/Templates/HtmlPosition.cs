namespace Kasko.Site.Render.Templates;

/// <summary>Determines from the HTML written so far whether the next text is content or an attribute's value.</summary>
internal static class HtmlPosition
{
    private static readonly string[] PlainElements = ["<title", "<script", "<style"];

    /// <summary>
    /// False inside a tag, and inside elements that contain only text. Written values are escaped, so every angle bracket belongs to a tag.
    /// </summary>
    /// <param name="scanned">How many characters were looked at: all of them when the text has no tag.</param>
    public static bool IsContent(ReadOnlySpan<char> html, out int scanned)
    {
        var at = html.LastIndexOfAny('<', '>');
        scanned = html.Length - at;
        if (at < 0) return true;
        if (html[at] == '<') return false;
        var start = html[..at].LastIndexOf('<');
        if (start < 0) return true;
        foreach (var element in PlainElements)
            if (html[start..].StartsWith(element, StringComparison.Ordinal)) return false;
        return true;
    }
}
