using System.Text;
using System.Text.RegularExpressions;

namespace Kasko.Site.Markdown.Passages;

/// <summary>Passages in a text that is not Markdown: a title, a caption's plain form, a value in YAML.</summary>
public static partial class PassageText
{
    /// <summary>The text without the marks.</summary>
    public static string Plain(string text) =>
        text.Contains(':', StringComparison.Ordinal) ? Passage().Replace(text, match => match.Groups["text"].Value) : text;

    /// <summary>The text as HTML: escaped, each passage in a <c>span</c> with its language.</summary>
    public static string Html(string text)
    {
        if (!text.Contains(':', StringComparison.Ordinal)) return HtmlText.Escape(text);
        var html = new StringBuilder(text.Length + 32);
        var done = 0;
        foreach (Match match in Passage().Matches(text))
        {
            html.Append(HtmlText.Escape(text[done..match.Index]))
                .Append("<span lang=\"").Append(match.Groups["language"].Value).Append("\">")
                .Append(HtmlText.Escape(match.Groups["text"].Value)).Append("</span>");
            done = match.Index + match.Length;
        }

        return html.Append(HtmlText.Escape(text[done..])).ToString();
    }

    /// <summary>The length of <c>:fi[</c> where the text starts with such a mark.</summary>
    internal static int? OpeningLength(ReadOnlySpan<char> text)
    {
        foreach (var match in Opening().EnumerateMatches(text))
            return match.Length;
        return null;
    }

    [GeneratedRegex(@"^:[a-z]{2,3}\[", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<![\p{L}\p{N}]):(?<language>[a-z]{2,3})\[(?<text>[^\]]*)\]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Passage();
}
