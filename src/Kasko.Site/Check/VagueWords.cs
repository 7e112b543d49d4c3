using System.Collections.Frozen;
using System.Text;
using Kasko.Site.Languages;

namespace Kasko.Site.Check;

/// <summary>
/// Link texts that do not say where the link leads (WCAG 2.4.4, failure F84), and alternative texts that do not say
/// what a picture shows (WCAG 1.1.1, failure F30).
/// </summary>
internal static class VagueWords
{
    private static readonly FrozenSet<string> OfLinks = WordLists.All.VagueLinks.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> OfPictures = WordLists.All.VaguePictures.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Far longer than any of the words, with signs and spaces around them.</summary>
    private const int Longest = 100;

    public static bool IsVague(string text) => text.Length <= Longest && OfLinks.Contains(Words(text));

    /// <summary>Also with a number, as in "Bild 2", and of signs alone.</summary>
    public static bool IsVaguePicture(string text)
    {
        var words = Words(text).TrimEnd(' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return words.Length == 0 ? !text.Any(char.IsDigit) : OfPictures.Contains(words);
    }

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
