using System.Text.RegularExpressions;
using Kasko.Site.Languages.Quantities;
using Kasko.Site.Model;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>Which texts of a section correspond to which of its translation.</summary>
internal readonly record struct TextStep(Range Original, Range Translation);

/// <summary>Finds the cheapest way to pair the texts of a section, in order: one with one, one with two, or one alone.</summary>
internal static partial class TextAlignment
{
    /// <summary>Longer sections are compared as a whole.</summary>
    private const int MostPairs = 40_000;

    /// <summary>The cost of a text without a counterpart, when two texts of different length cost at most 100.</summary>
    private const int Alone = 110;

    private const int Divided = 60;

    /// <summary>The cost of a text that was divided, for each standard deviation by which its parts are longer or shorter than the whole.</summary>
    private const int Deviation = 20;

    /// <summary>Of the difference in length of a text and its translation, in letters for each letter (Gale and Church 1993).</summary>
    private const double Variance = 6.8;

    private const int OtherKind = 40;
    private const int MissingQuantity = 25;
    private const int MissingSentence = 25;
    private const int MostMissing = 5;

    /// <summary>Added to lengths, so that short texts may differ more.</summary>
    private const int FreeLength = 20;

    public static IReadOnlyList<TextStep> Of(ArraySegment<ComparedText> original, ArraySegment<ComparedText> translation)
    {
        var (rows, columns) = (original.Count, translation.Count);
        if ((long)rows * columns > MostPairs) return [new TextStep(0..rows, 0..columns)];

        // Costs from each pair of places to the end.
        var costs = new int[rows + 1, columns + 1];
        var steps = new (int Original, int Translation)[rows + 1, columns + 1];
        for (var row = rows; row >= 0; row--)
        {
            for (var column = columns; column >= 0; column--)
            {
                if (row == rows && column == columns) continue;
                var best = int.MaxValue;
                foreach (var (down, right) in (ReadOnlySpan<(int, int)>)[(1, 1), (1, 0), (0, 1), (2, 1), (1, 2)])
                {
                    if (row + down > rows || column + right > columns) continue;
                    var rest = costs[row + down, column + right];
                    if (Cost(original.AsSpan(row, down), translation.AsSpan(column, right), best - rest) is not { } cost) continue;
                    best = cost + rest;
                    steps[row, column] = (down, right);
                }

                costs[row, column] = best;
            }
        }

        var found = new List<TextStep>();
        for (var (row, column) = (0, 0); row < rows || column < columns;)
        {
            var (down, right) = steps[row, column];
            found.Add(new TextStep(row..(row + down), column..(column + right)));
            (row, column) = (row + down, column + right);
        }

        return found;
    }

    /// <summary>How many quantities one of the texts has more of than the other; words for numbers do not count.</summary>
    public static int MissingQuantities(ComparedText original, ComparedText translation) => Missing([original], [translation]);

    /// <summary>Null when the texts cannot correspond, or cost as much as the limit: what is cheap to find is added first.</summary>
    private static int? Cost(ReadOnlySpan<ComparedText> original, ReadOnlySpan<ComparedText> translation, int limit)
    {
        if (original.IsEmpty || translation.IsEmpty) return Alone < limit ? Alone : null;
        var isOneToOne = original.Length == 1 && translation.Length == 1;
        if (!isOneToOne && (!CanBeDivided(original) || !CanBeDivided(translation))) return null;
        var kinds = original[0].Source.Kind == translation[0].Source.Kind ? 0 : CanBeDivided(original) && CanBeDivided(translation) ? OtherKind : Alone * 2;
        var (length, other) = (Length(original), Length(translation));
        var cost = kinds + (isOneToOne
            ? 100 * Math.Abs(length - other) / (Math.Max(length, other) + FreeLength)
            : Divided + (int)(Deviation * Math.Abs(length - other) / Math.Sqrt(Variance * (length + other + 1) / 2)));
        if (cost >= limit) return null;
        if (!isOneToOne) cost += MissingSentence * Math.Abs(Sentences(original) - Sentences(translation));
        if (cost >= limit) return null;
        cost += MissingQuantity * Math.Min(MostMissing, Missing(original, translation));
        return cost < limit ? cost : null;
    }

    private static int Sentences(ReadOnlySpan<ComparedText> texts)
    {
        var sentences = 0;
        foreach (var text in texts) sentences += 1 + SentenceEnd().Count(text.Source.Text.Span);
        return sentences;
    }

    [GeneratedRegex(@"[.!?] \p{Lu}")]
    private static partial Regex SentenceEnd();

    private static bool CanBeDivided(ReadOnlySpan<ComparedText> texts)
    {
        foreach (var text in texts)
            if (text.Source.Kind is not (TextKind.Paragraph or TextKind.Item or TextKind.Quotation)) return false;
        return true;
    }

    private static int Length(ReadOnlySpan<ComparedText> texts)
    {
        var length = 0;
        foreach (var text in texts) length += text.Source.Text.Length;
        return length;
    }

    private static int Missing(ReadOnlySpan<ComparedText> original, ReadOnlySpan<ComparedText> translation)
    {
        if (HaveNone(original) && HaveNone(translation)) return 0;
        if (original.Length == 1 && translation.Length == 1 && AreSame(original[0].Quantities, translation[0].Quantities)) return 0;
        var surplus = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(original, 1, surplus);
        Count(translation, -1, surplus);
        return surplus.Values.Sum(Math.Abs);
    }

    private static bool HaveNone(ReadOnlySpan<ComparedText> texts)
    {
        foreach (var text in texts)
            if (text.Quantities.Count > 0) return false;
        return true;
    }

    private static bool AreSame(IReadOnlyList<QuantityInText> original, IReadOnlyList<QuantityInText> translation)
    {
        if (original.Count != translation.Count) return false;
        for (var index = 0; index < original.Count; index++)
        {
            var (one, other) = (original[index].Quantity, translation[index].Quantity);
            if (one.IsWord != other.IsWord || !one.HasSameParts(other)) return false;
        }

        return true;
    }

    private static void Count(ReadOnlySpan<ComparedText> texts, int each, Dictionary<string, int> surplus)
    {
        foreach (var text in texts)
        {
            foreach (var found in text.Quantities)
            {
                if (found.Quantity.IsWord) continue;
                foreach (var part in found.Quantity.Parts) surplus[part] = surplus.GetValueOrDefault(part) + each;
            }
        }
    }
}
