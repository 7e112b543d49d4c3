using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>A difference between an original and its translation.</summary>
/// <param name="Original">Null when only the translation has the part.</param>
/// <param name="Translation">Null when only the original has the part.</param>
/// <param name="At">The part's place in the translation, or where it is missing.</param>
/// <param name="OriginalAt">The part's place in the original, or where it is missing.</param>
internal sealed record Mismatch<T>(T? Original, T? Translation, SourceSpan At, SourceSpan OriginalAt)
    where T : class;

/// <summary>Finds the parts of two texts that have no counterpart in the other.</summary>
/// <param name="placeOf">The place of a part.</param>
/// <param name="whole">Where the original and the translation begin, for texts that have no such parts at all.</param>
internal sealed class Counterparts<T>(Func<T, SourceSpan> placeOf, (SourceSpan Original, SourceSpan Translation) whole)
    where T : class
{
    /// <summary>Compares parts whose order is the same in both languages.</summary>
    public IEnumerable<Mismatch<T>> InOrder(ImmutableArray<T> original, ImmutableArray<T> translation, Func<T, T, int> score, Func<T, T, bool> same)
    {
        if (Alignment.AllMatch(original, translation, same)) return [];
        // All parts are scored: among many similar parts, the first of each text need not match.
        var steps = Alignment.Of(original, translation, score, (_, _) => false);
        return Mismatches(steps, step => step is not { Original: { } left, Translation: { } right } || !same(left, right));
    }

    /// <summary>Compares parts that a translation may move within the text; a key identifies them.</summary>
    public IEnumerable<Mismatch<T>> Anywhere(ImmutableArray<T> original, ImmutableArray<T> translation, Func<T, string> keyOf)
    {
        if (Alignment.AllMatch(original, translation, (left, right) => keyOf(left) == keyOf(right))) return [];
        var missing = Surplus(original, translation, keyOf);
        var extra = Surplus(translation, original, keyOf);
        if (missing.Count == 0 && extra.Count == 0) return [];
        var steps = Alignment.Of(original, translation, (left, right) => keyOf(left) == keyOf(right) ? 4 : 1, (left, right) => keyOf(left) == keyOf(right));
        var isMissing = new HashSet<T>(Taken(steps.Where(IsUnlike).Select(step => step.Original), missing, keyOf), ReferenceEqualityComparer.Instance);
        var isExtra = new HashSet<T>(Taken(steps.Where(IsUnlike).Select(step => step.Translation), extra, keyOf), ReferenceEqualityComparer.Instance);
        return Mismatches(steps, step => (step.Original is { } left && isMissing.Contains(left)) || (step.Translation is { } right && isExtra.Contains(right)))
            .Select(found => found with
            {
                Original = found.Original is { } left && isMissing.Contains(left) ? left : null,
                Translation = found.Translation is { } right && isExtra.Contains(right) ? right : null,
            });

        bool IsUnlike(Step<T> step) => step is not { Original: { } left, Translation: { } right } || keyOf(left) != keyOf(right);
    }

    /// <summary>How many more of each key there are in one text than in the other.</summary>
    private static Dictionary<string, int> Surplus(IReadOnlyList<T> some, IReadOnlyList<T> others, Func<T, string> keyOf)
    {
        var counts = some.GroupBy(keyOf).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        foreach (var other in others)
        {
            var key = keyOf(other);
            if (!counts.TryGetValue(key, out var count)) continue;
            if (count == 1) counts.Remove(key);
            else counts[key] = count - 1;
        }

        return counts;
    }

    private static IEnumerable<T> Taken(IEnumerable<T?> unlike, Dictionary<string, int> surplus, Func<T, string> keyOf)
    {
        foreach (var part in unlike.OfType<T>())
        {
            var key = keyOf(part);
            if (surplus.GetValueOrDefault(key) == 0) continue;
            surplus[key]--;
            yield return part;
        }
    }

    private IEnumerable<Mismatch<T>> Mismatches(List<Step<T>> steps, Func<Step<T>, bool> isWrong)
    {
        var places = Places(steps, step => step.Translation, whole.Translation);
        var originalPlaces = Places(steps, step => step.Original, whole.Original);
        for (var index = 0; index < steps.Count; index++)
            if (isWrong(steps[index])) yield return new Mismatch<T>(steps[index].Original, steps[index].Translation, places[index], originalPlaces[index]);
    }

    /// <summary>
    /// For each step the place of its part on one side; when missing there, the place of the next part, or else of the previous one.
    /// </summary>
    private SourceSpan[] Places(List<Step<T>> steps, Func<Step<T>, T?> side, SourceSpan none)
    {
        var places = new SourceSpan[steps.Count];
        var place = steps.FindLast(step => side(step) is not null) is var last && side(last) is { } end ? placeOf(end) : none;
        for (var index = steps.Count - 1; index >= 0; index--)
        {
            if (side(steps[index]) is { } part) place = placeOf(part);
            places[index] = place;
        }

        return places;
    }
}
