namespace Kasko.Site.Languages.Finnish;

/// <summary>
/// The positions where a long word may be broken: between the parts of a compound, and between syllables when a part is long.
/// </summary>
internal static class WordBreaks
{
    public const int LongWord = 13;

    /// <summary>No real compound is this long, and the time to divide a word grows with the square of its length.</summary>
    private const int LongestWord = 100;

    private const int LongPart = 12;
    private const int ShortestEnd = 3;

    /// <summary>The indices before which the word may break, in order.</summary>
    /// <param name="written">In any case.</param>
    public static IReadOnlyCollection<int> Of(string written)
    {
        if (written.Length is < LongWord or > LongestWord || IsMixedCase(written)) return [];
        var word = written.ToLowerInvariant();
        var breaks = new SortedSet<int>(CompoundSplitter.Borders(word));
        // Foreign words have their own rules for syllables.
        if (!Letters.AreFinnish(word)) return breaks;

        var start = 0;
        foreach (var border in breaks.Append(word.Length).ToList())
        {
            AddSyllableBreaks(word, start, border, breaks);
            start = border;
        }
        return breaks;
    }

    private static void AddSyllableBreaks(string word, int start, int end, SortedSet<int> breaks)
    {
        if (end - start < LongPart) return;
        var middle = (start + end) / 2.0;
        var best = (Cost: double.MaxValue, Index: -1);
        for (var index = start + ShortestEnd; index <= end - ShortestEnd; index++)
        {
            if (Syllables.BreakCost(word.AsSpan(start, end - start), index - start) is not { } dislike) continue;
            var cost = dislike + Math.Abs(index - middle);
            if (cost < best.Cost) best = (cost, index);
        }
        if (best.Index < 0) return;
        breaks.Add(best.Index);
        AddSyllableBreaks(word, start, best.Index, breaks);
        AddSyllableBreaks(word, best.Index, end, breaks);
    }

    private static bool IsMixedCase(string word) => word.Skip(1).Any(char.IsUpper) && !word.All(char.IsUpper);
}
