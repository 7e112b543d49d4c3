namespace Kasko.Site.Diagnostics;

/// <summary>Finds what a writer most likely meant.</summary>
public static class Suggestion
{
    /// <summary>The candidate with the fewest edits to <paramref name="written"/>, or none where all are far off.</summary>
    public static string? For(string written, IEnumerable<string> candidates)
    {
        var limit = Math.Max(1, written.Length / 3);
        return candidates
            .Select(candidate => (candidate, edits: Distance(written.ToLowerInvariant(), candidate.ToLowerInvariant(), limit)))
            .Where(pair => pair.edits <= limit)
            .OrderBy(pair => pair.edits).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
    }

    /// <summary>Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours.</summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
