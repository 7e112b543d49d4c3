using System.Text;
using System.Text.Json;

namespace Kasko.Site.Render.Search;

/// <summary>
/// Words and their pages in few bytes. A word begins with a capital letter that says how many letters it shares with the
/// one before: <c>AhamnEen</c> is “hamn”, “hamnen”. A page is the distance from the one before, three times, and the
/// number of the <see cref="PagePart"/>, with base 36.
/// </summary>
internal static class WordLists
{
    private const int MostShared = 25;
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static void Write(Utf8JsonWriter json, IReadOnlyList<IndexedWord> words)
    {
        json.WriteString("words", Words(words));
        json.WriteString("places", string.Join(' ', words.Select(Places)));
    }

    /// <summary>About as many characters as a word takes.</summary>
    public static int LengthOf(IndexedWord word) => word.Text.Length + (word.Places.Count * 2) + 1;

    private static string Words(IReadOnlyList<IndexedWord> words)
    {
        var text = new StringBuilder();
        var before = "";
        foreach (var word in words)
        {
            var shared = Math.Min(before.AsSpan().CommonPrefixLength(word.Text), MostShared);
            if (shared > 0 && char.IsHighSurrogate(word.Text[shared - 1])) shared--;
            text.Append((char)('A' + shared)).Append(word.Text, shared, word.Text.Length - shared);
            before = word.Text;
        }

        return text.ToString();
    }

    private static string Places(IndexedWord word)
    {
        var text = new StringBuilder();
        var before = 0;
        foreach (var (page, part) in word.Places)
        {
            if (text.Length > 0) text.Append('.');
            Append(text, ((page - before) * 3) + (int)part);
            before = page;
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, int number)
    {
        if (number >= Digits.Length) Append(text, number / Digits.Length);
        text.Append(Digits[number % Digits.Length]);
    }
}
