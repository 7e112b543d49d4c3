using System.Text;

namespace Kasko.Site.Render.Templates;

/// <summary>Determines from the HTML written so far whether the next text is content or an attribute's value.</summary>
internal static class HtmlPosition
{
    /// <summary>In characters; most texts follow a tag.</summary>
    private const int Near = 256;

    private static readonly string[] PlainElements = ["<title", "<script", "<style"];

    /// <summary>
    /// False inside a tag, and inside elements that contain only text. Written values are escaped, so every angle bracket belongs to a tag.
    /// </summary>
    /// <param name="scanned">How many characters were looked at: all of them when the text has no tag.</param>
    public static bool IsContent(StringBuilder html, out int scanned)
    {
        var at = LastOf(html, html.Length - 1, '<', '>');
        scanned = html.Length - at;
        if (at < 0) return true;
        if (html[at] == '<') return false;
        var start = LastOf(html, at, '<', '<');
        if (start < 0) return true;
        foreach (var element in PlainElements)
            if (StartsWith(html, start, element)) return false;
        return true;
    }

    private static int LastOf(StringBuilder html, int from, char first, char second)
    {
        var near = Math.Max(0, from - Near);
        for (var at = from; at >= near; at--)
            if (html[at] == first || html[at] == second) return at;

        // Further away it is faster to search the builder's parts than to ask it for each character.
        var (start, found) = (0, -1);
        foreach (var part in html.GetChunks())
        {
            if (start >= near) break;
            if (part.Span[..Math.Min(part.Length, near - start)].LastIndexOfAny(first, second) is >= 0 and var index) found = start + index;
            start += part.Length;
        }

        return found;
    }

    private static bool StartsWith(StringBuilder html, int at, string text)
    {
        if (at + text.Length > html.Length) return false;
        for (var index = 0; index < text.Length; index++)
            if (html[at + index] != text[index]) return false;
        return true;
    }
}
