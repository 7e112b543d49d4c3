using System.Collections.Frozen;
using System.Text;
using Kasko.Site.Languages;

namespace Kasko.Site.Check;

/// <summary>Link texts that do not say where the link leads (WCAG 2.4.4, failure F84).</summary>
internal static class VagueWords
{
    private static readonly FrozenSet<string> Texts = WordLists.All.VagueLinks.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsVague(string text) => Texts.Contains(Words(text));

    /// <summary>In lower case, with single spaces, without surrounding punctuation and without soft hyphens.</summary>
    private static string Words(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) words.Append(char.ToLowerInvariant(letter));
            else if (letter != WordCharacters.SoftHyphen && words.Length > 0 && words[^1] != ' ') words.Append(' ');
        }

        return words.ToString().TrimEnd(' ');
    }
}
