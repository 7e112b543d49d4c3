using System.Collections.Frozen;
using Kasko.Site.Languages;

namespace Kasko.Site.Check;

/// <summary>
/// Link texts that do not say where the link leads (WCAG 2.4.4, failure F84), and alternative texts that do not say
/// what a picture shows (WCAG 1.1.1, failure F30).
/// </summary>
internal static class VagueWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfLinks = Set(WordLists.All.VagueLinks);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OfPictures = Set(WordLists.All.VaguePictures);

    /// <summary>Far longer than any of the words, with signs and spaces around them.</summary>
    private const int Longest = 100;

    public static bool IsVague(string text) => text.Length <= Longest && OfLinks.Contains(Words(text, stackalloc char[text.Length]));

    /// <summary>Also with a number, as in "Bild 2", and of signs alone.</summary>
    public static bool IsVaguePicture(string text)
    {
        var words = Words(text, new char[text.Length]).TrimEnd(" 0123456789");
        return words.IsEmpty ? !text.Any(char.IsDigit) : OfPictures.Contains(words);
    }

    /// <summary>In lower case, with single spaces, without surrounding punctuation and without soft hyphens.</summary>
    /// <param name="words">As long as the text.</param>
    private static ReadOnlySpan<char> Words(string text, Span<char> words)
    {
        var length = 0;
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter)) words[length++] = char.ToLowerInvariant(letter);
            else if (letter != WordCharacters.SoftHyphen && length > 0 && words[length - 1] != ' ') words[length++] = ' ';
        }

        return words[..length].TrimEnd(' ');
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(IEnumerable<string> words) =>
        words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
