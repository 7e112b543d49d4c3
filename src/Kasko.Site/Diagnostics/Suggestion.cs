using System.Buffers;

namespace Kasko.Site.Diagnostics;

/// <summary>Finds the most likely intended text for a misspelt one.</summary>
public static class Suggestion
{
    /// <summary>Longer texts are not corrected: they are hardly just misspelt by a few letters.</summary>
    private const int Longest = 200;

    private static readonly SearchValues<char> Separators = SearchValues.Create("/\\-_. #:");

    /// <summary>The candidate that differs by spelling mistakes only; null when all are other words.</summary>
    public static string? For(string written, IEnumerable<string> candidates)
    {
        if (written.Length is 0 or > Longest) return null;
        var folded = Fold(written);
        string? best = null;
        var fewest = int.MaxValue;
        foreach (var candidate in candidates)
        {
            if (candidate.Length is 0 or > Longest || candidate == written || Edits(folded, Fold(candidate)) is not { } edits) continue;
            if (edits > fewest || (edits == fewest && string.CompareOrdinal(candidate, best) >= 0)) continue;
            best = candidate;
            fewest = edits;
        }

        return best;
    }

    /// <summary>The number of mistakes between two texts; null when they are different words.</summary>
    private static int? Edits(string a, string b)
    {
        var limit = Limit(a.Length);
        var edits = EditDistance.Between(a, b, limit);
        if (edits > limit) return null;
        return edits == 0 || IsSameButEnding(a, b) || WordsAgree(a, b) ? edits : null;
    }

    /// <summary>
    /// Up to a third of the letters, and at most four, may be wrong; none in words of one or two letters, where a
    /// mistake makes another word.
    /// </summary>
    private static int Limit(int length) => length < 3 ? 0 : Math.Min(4, length / 3);

    /// <summary>
    /// Whether each word by itself is close enough: <c>values/index</c> does not suggest <c>goals/index</c>, nor one
    /// language's file the other's. When the numbers of words differ, a separator is wrong.
    /// </summary>
    private static bool WordsAgree(string a, string b)
    {
        var left = Words(a);
        var right = Words(b);
        if (left.Length != right.Length)
        {
            var (joined, other) = (string.Concat(left), string.Concat(right));
            return EditDistance.Between(joined, other, 1) <= 1;
        }

        for (var i = 0; i < left.Length; i++)
        {
            var limit = Limit(Math.Max(left[i].Length, right[i].Length));
            if (EditDistance.Between(left[i], right[i], limit) > limit) return false;
        }

        return true;
    }

    /// <summary>The same file name with another extension.</summary>
    private static bool IsSameButEnding(string a, string b)
    {
        var dot = a.LastIndexOf('.');
        return dot > 0 && b.LastIndexOf('.') == dot && a.AsSpan(0, dot).SequenceEqual(b.AsSpan(0, dot));
    }

    private static string[] Words(string text)
    {
        var words = new List<string>();
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(Separators);
            if (end < 0) end = rest.Length;
            if (end > 0) words.Add(rest[..end].ToString());
            rest = rest[Math.Min(rest.Length, end + 1)..];
        }

        return [.. words];
    }

    /// <summary>Capital letters and missing dots on å, ä and ö are the most common mistakes; they are not counted.</summary>
    private static string Fold(string text) => string.Create(text.Length, text, static (folded, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = char.ToLowerInvariant(text[i]) switch
            {
                'å' or 'ä' or 'à' or 'á' => 'a',
                'ö' or 'ø' or 'ó' => 'o',
                'é' or 'è' => 'e',
                'ü' => 'u',
                var letter => letter,
            };
        }
    });
}
