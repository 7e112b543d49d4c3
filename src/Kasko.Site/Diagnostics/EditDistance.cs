namespace Kasko.Site.Diagnostics;

/// <summary>
/// Optimal string alignment distance: insertions, deletions, substitutions and swaps of adjacent letters, each counted once.
/// </summary>
internal static class EditDistance
{
    /// <summary>The number of edits between two texts; <paramref name="limit"/> + 1 when there are more.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        var width = b.Length + 1;
        Span<int> rows = width <= 128 ? stackalloc int[3 * width] : new int[3 * width];
        for (var j = 0; j < width; j++) rows[j] = j;
        var least = 0;
        for (var i = 1; i <= a.Length && least <= limit; i++)
        {
            var row = Row(rows, i, width);
            var above = Row(rows, i - 1, width);
            row[0] = i;
            least = i;
            for (var j = 1; j < width; j++)
            {
                var edits = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    edits = Math.Min(edits, Row(rows, i - 2, width)[j - 2] + 1);
                row[j] = edits;
                least = Math.Min(least, edits);
            }
        }

        return least > limit ? limit + 1 : Math.Min(limit + 1, Row(rows, a.Length, width)[b.Length]);
    }

    private static Span<int> Row(Span<int> rows, int i, int width) => rows.Slice(i % 3 * width, width);
}
