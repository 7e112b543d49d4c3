using System.Text.RegularExpressions;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Markdown;

namespace Kasko.Site.Markdown.Leftovers;

/// <summary>Texts in another language whose notation is not complete: without the colon, with a space, or with parentheses.</summary>
internal static partial class LeftoverPassages
{
    public static IEnumerable<Diagnostic> Find(LeftoverText text) => text.Text.AsSpan().ContainsAny('[', '(')
        ? Candidate().Matches(text.Text).Select(match => OpenPassage.Misread(
            text.At(match.Index, match.Length), $":{match.Groups["code"].Value}[{text.Written(match.Groups["text"].Index, match.Groups["text"].Length)}]"))
        : [];

    [GeneratedRegex("""
        (?<![\w:])
        (
            :(?<code>[a-z]{2,3})([ \t]+\[(?<text>[^\[\]\n]+)\]|[ \t]*\((?<text>[^()\n]+)\))
            |(?<code>sv|fi|en|se)\[(?<text>[^\[\]\n]+)\](?![\[(:])
        )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Candidate();
}
