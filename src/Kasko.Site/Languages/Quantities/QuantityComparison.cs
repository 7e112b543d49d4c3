using Kasko.Site.Model;

namespace Kasko.Site.Languages.Quantities;

/// <summary>A difference between the quantities of two texts; one of them is null when only the other text has it.</summary>
public sealed record QuantityDifference<T>(T? Original, T? Translation)
    where T : class;

/// <summary>Compares the quantities of a text with those of its translation, in whatever order and notation sentences state them.</summary>
/// <param name="quantityOf">The quantity of an item of the lists.</param>
public sealed class QuantityComparison<T>(Func<T, Quantity> quantityOf)
    where T : class
{
    /// <summary>What only one of the texts states; what stands in the other's place is paired with it.</summary>
    public IReadOnlyList<QuantityDifference<T>> Differences(IReadOnlyList<T> original, IReadOnlyList<T> translation)
    {
        List<T> left = [.. original], right = [.. translation];
        // The surest matches first: they leave the least to the others, and mostly nothing.
        Match(left, right, (one, other) => one.Value == other.Value && one.Unit == other.Unit && one.IsWord == other.IsWord);
        if (left.Count == 0 && right.Count == 0) return [];
        Match(left, right, (one, other) => one.Value == other.Value && one.Unit == other.Unit);
        Match(left, right, (one, other) => one.Value == other.Value && Agree(one, other));
        // The same number with another unit.
        var differences = Match(left, right, (one, other) => one.Value == other.Value);
        if (IsWording(left, right)) return differences;
        MatchParts(left, right);

        // A number that stands in the other's place is shown beside it, whether in digits or in letters.
        var (words, otherWords) = (Words(left), Words(right));
        var (missing, extra) = (left.Except(words).ToList(), right.Except(otherWords).ToList());
        var (clear, otherClear) = (Clear(words), Clear(otherWords));
        MoveTo(missing, clear, extra.Count);
        MoveTo(extra, otherClear, missing.Count);
        RemoveRepeated(missing, extra.Count, Parts(translation));
        RemoveRepeated(extra, missing.Count, Parts(original));
        for (var index = 0; index < Math.Max(missing.Count, extra.Count); index++)
            differences.Add(new QuantityDifference<T>(missing.ElementAtOrDefault(index), extra.ElementAtOrDefault(index)));
        // A word for a number may be missing, since the other text can say it in other words; but another may not stand in its place.
        differences.AddRange(clear.Zip(otherClear, (word, other) => new QuantityDifference<T>(word, other)));
        return differences;
    }

    private static bool Agree(Quantity one, Quantity other) =>
        one.Unit == other.Unit || (one.Unit is null && !other.NeedsUnit) || (other.Unit is null && !one.NeedsUnit);

    /// <summary>Whether both texts have only words for numbers left, and one of them none that surely means a number.</summary>
    private bool IsWording(List<T> left, List<T> right) =>
        left.TrueForAll(IsWord) && right.TrueForAll(IsWord) && (!left.Exists(IsClearWord) || !right.Exists(IsClearWord));

    private bool IsWord(T item) => quantityOf(item).IsWord;

    private bool IsClearWord(T item) => quantityOf(item).Kind is QuantityKind.Word or QuantityKind.Month;

    private List<T> Words(List<T> items) => [.. items.Where(IsWord)];

    private List<T> Clear(List<T> words) => [.. words.Where(IsClearWord)];

    /// <summary>What one text repeats and the other says once is a matter of wording.</summary>
    private void RemoveRepeated(List<T> numbers, int wanted, Dictionary<string, int> others)
    {
        for (var index = numbers.Count - 1; index >= 0 && numbers.Count > wanted; index--)
            if (quantityOf(numbers[index]).Parts.All(part => others.ContainsKey(Plain(part)))) numbers.RemoveAt(index);
    }

    private static void MoveTo(List<T> numbers, List<T> words, int wanted)
    {
        var count = Math.Clamp(wanted - numbers.Count, 0, words.Count);
        numbers.AddRange(words.Take(count));
        words.RemoveRange(0, count);
    }

    /// <summary>Removes what both texts have.</summary>
    private List<QuantityDifference<T>> Match(List<T> left, List<T> right, Func<Quantity, Quantity, bool> same)
    {
        var matched = new List<QuantityDifference<T>>();
        for (var index = 0; index < left.Count;)
        {
            var found = 0;
            while (found < right.Count && !same(quantityOf(left[index]), quantityOf(right[found]))) found++;
            if (found == right.Count)
            {
                index++;
                continue;
            }

            matched.Add(new QuantityDifference<T>(left[index], right[found]));
            left.RemoveAt(index);
            right.RemoveAt(found);
        }

        return matched;
    }

    /// <summary>Leaves out what the other text writes in several numbers, or in one.</summary>
    private void MatchParts(List<T> left, List<T> right)
    {
        var (leftParts, rightParts) = (Parts(left), Parts(right));
        var shared = leftParts.ToDictionary(part => part.Key, part => Math.Min(part.Value, rightParts.GetValueOrDefault(part.Key)), StringComparer.Ordinal);
        RemoveCovered(left, new Dictionary<string, int>(shared, StringComparer.Ordinal));
        RemoveCovered(right, shared);
    }

    private Dictionary<string, int> Parts(IReadOnlyList<T> items) =>
        items.SelectMany(item => quantityOf(item).Parts.Select(Plain)).GroupBy(part => part).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);

    private void RemoveCovered(List<T> items, Dictionary<string, int> shared) => items.RemoveAll(item =>
    {
        var parts = quantityOf(item).Parts.Select(Plain).CountBy(part => part).ToList();
        if (!parts.All(part => shared.GetValueOrDefault(part.Key) >= part.Value)) return false;
        foreach (var part in parts) shared[part.Key] -= part.Value;
        return true;
    });

    private static string Plain(string part) => part.Length > 1 && char.IsAsciiDigit(part[1]) ? part.TrimStart('0') : part;
}
