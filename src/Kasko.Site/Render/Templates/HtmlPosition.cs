using System.Text;

namespace Kasko.Site.Render.Templates;

/// <summary>Determines from the HTML written so far whether the next text is content or an attribute's value.</summary>
internal static class HtmlPosition
{
    private static readonly string[] PlainElements = ["<title", "<script", "<style"];

    /// <summary>
    /// False inside a tag, and inside elements that contain only text. Written values are escaped, so every angle bracket belongs to a tag.
    /// </summary>
    public static bool IsContent(StringBuilder html)
    {
        var at = LastOf(html, html.Length - 1, '<', '>');
        if (at < 0) return true;
        if (html[at] == '<') return false;
        var start = LastOf(html, at, '<', '<');
        return start < 0 || !PlainElements.Any(element => StartsWith(html, start, element));
    }

    private static int LastOf(StringBuilder html, int from, char first, char second)
    {
        var at = from;
        while (at >= 0 && html[at] != first && html[at] != second) at--;
        return at;
    }

    private static bool StartsWith(StringBuilder html, int at, string text)
    {
        if (at + text.Length > html.Length) return false;
        for (var index = 0; index < text.Length; index++)
            if (html[at + index] != text[index]) return false;
        return true;
    }
}
