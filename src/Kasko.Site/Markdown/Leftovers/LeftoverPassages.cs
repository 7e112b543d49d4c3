using System.Text.RegularExpressions;
using Kasko.Site.Diagnostics;
using Kasko.Site.Rules.Markdown;

namespace Kasko.Site.Markdown.Leftovers;

/// <summary>
/// Texts in another language whose notation is not complete: without the colon, with a space, with parentheses, with
/// a code in capitals, or with a language's name for its code.
/// </summary>
internal static partial class LeftoverPassages
{
    public static IEnumerable<Diagnostic> Find(LeftoverText text)
    {
        if (!text.Text.AsSpan().ContainsAny('[', '(')) yield break;
        foreach (Match match in Candidate().Matches(text.Text))
        {
            if (CodeOf(match.Groups["code"].Value) is not { } code) continue;
            var inside = match.Groups["text"];
            yield return OpenPassage.Misread(text.At(match.Index, match.Length), $":{code}[{text.Written(inside.Index, inside.Length)}]");
        }
    }

    private static string? CodeOf(string written) => written.ToLowerInvariant() switch
    {
        "svenska" or "ruotsi" or "ruotsiksi" or "swedish" or "swe" => "sv",
        "finska" or "suomi" or "suomeksi" or "finnish" or "fin" => "fi",
        "engelska" or "englanti" or "englanniksi" or "english" or "eng" => "en",
        { Length: 2 } code => code,
        _ => null,
    };

    [GeneratedRegex("""
        (?<![\w:])
        (
            :(?<code>[a-zA-Z]{2,10})[ \t]*(\[(?<text>[^\[\]\n]+)\]|\((?<text>[^()\n]+)\))
            |(?<code>sv|fi|en|se)\[(?<text>[^\[\]\n]+)\](?![\[(:])
        )
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Candidate();
}
