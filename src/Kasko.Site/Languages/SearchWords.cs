using System.Text;
using System.Text.RegularExpressions;

namespace Kasko.Site.Languages;

/// <summary>
/// The words of a text as a search compares them: small letters without accents, except å, ä and ö, which are letters of
/// their own in Finland. <c>Render/Search/search.js</c> divides queries in the same way.
/// </summary>
public static partial class SearchWords
{
    /// <summary>The text as words are compared in it.</summary>
    public static string Plain(string text) => Thousands().Replace(Letters(text), "");

    /// <summary>Where a plain text has words, in order, each as often as it occurs.</summary>
    public static Regex.ValueMatchEnumerator In(ReadOnlySpan<char> plain) => Word().EnumerateMatches(plain);

    /// <summary>The word as someone types it who has no letters å, ä and ö.</summary>
    public static string Bare(string word) => string.Create(word.Length, word, static (bare, word) =>
    {
        for (var i = 0; i < bare.Length; i++) bare[i] = Nfc.WithoutMark(word[i]);
    });

    private static string Letters(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in Nfc.Of(text))
        {
            if (WordCharacters.IsIgnored(character)) continue;
            var letter = char.ToLowerInvariant(character);
            plain.Append(letter is 'å' or 'ä' or 'ö' ? letter : Nfc.WithoutMark(letter));
        }

        return plain.ToString();
    }

    /// <summary>A date, a time or a decimal number is one word.</summary>
    [GeneratedRegex(@"\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    /// <summary>The space in a number, as pages write it.</summary>
    [GeneratedRegex(@"(?<=\p{N})[\u00A0\u202F](?=\p{N}{3}(?!\p{N}))", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();
}
