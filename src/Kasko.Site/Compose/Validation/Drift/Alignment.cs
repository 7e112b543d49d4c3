using System.Collections.Immutable;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>One step through two sequences: a matching pair, or a part without a match in the other sequence.</summary>
internal readonly record struct Step<T>(T? Original, T? Translation)
    where T : class;

/// <summary>Matches the parts of an original with those of its translation, keeping the order of both (Needleman and Wunsch).</summary>
internal static class Alignment
{
    /// <summary>When the sequences' differing middles have more pairs than this, they are paired by position.</summary>
    private const int MostPairs = 100_000;

    /// <param name="score">How well two parts match, above 0; 0 when they cannot match. Identical parts score highest.</param>
    /// <param name="same">Whether two parts certainly match.</param>
    public static List<Step<T>> Of<T>(IReadOnlyList<T> original, IReadOnlyList<T> translation, Func<T, T, int> score, Func<T, T, bool> same)
        where T : class
    {
        var start = 0;
        while (start < original.Count && start < translation.Count && same(original[start], translation[start])) start++;
        var end = 0;
        while (end < original.Count - start && end < translation.Count - start && same(original[^(end + 1)], translation[^(end + 1)])) end++;

        var steps = new List<Step<T>>();
        for (var index = 0; index < start; index++) steps.Add(new Step<T>(original[index], translation[index]));
        // Parts that resemble many others are matched together with their neighbours.
        steps.AddRange(Middle([.. original.Skip(start).SkipLast(end)], [.. translation.Skip(start).SkipLast(end)], score));
        for (var index = end; index > 0; index--) steps.Add(new Step<T>(original[^index], translation[^index]));
        return steps;
    }

    /// <summary>Whether each part matches the one in its place, so that nothing needs to be aligned.</summary>
    public static bool AllMatch<T>(ImmutableArray<T> original, ImmutableArray<T> translation, Func<T, T, bool> same)
    {
        if (original.Length != translation.Length) return false;
        for (var index = 0; index < original.Length; index++)
            if (!same(original[index], translation[index])) return false;
        return true;
    }

    private static IEnumerable<Step<T>> Middle<T>(T[] original, T[] translation, Func<T, T, int> score)
        where T : class
    {
        if ((long)original.Length * translation.Length > MostPairs) return ByPosition(original, translation);
        var best = new int[original.Length + 1, translation.Length + 1];
        for (var i = original.Length - 1; i >= 0; i--)
            for (var j = translation.Length - 1; j >= 0; j--)
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), Pair(i, j));

        var steps = new List<Step<T>>();
        for (var (i, j) = (0, 0); i < original.Length || j < translation.Length;)
        {
            var isPair = i < original.Length && j < translation.Length && best[i, j] == Pair(i, j) && score(original[i], translation[j]) > 0;
            var isAlone = !isPair && i < original.Length && (j == translation.Length || best[i, j] == best[i + 1, j]);
            steps.Add(new Step<T>(isPair || isAlone ? original[i] : null, isPair || !isAlone ? translation[j] : null));
            if (isPair || isAlone) i++;
            if (isPair || !isAlone) j++;
        }

        return steps;

        int Pair(int i, int j) => best[i + 1, j + 1] + score(original[i], translation[j]);
    }

    private static IEnumerable<Step<T>> ByPosition<T>(T[] original, T[] translation)
        where T : class
    {
        for (var index = 0; index < Math.Max(original.Length, translation.Length); index++)
            yield return new Step<T>(original.ElementAtOrDefault(index), translation.ElementAtOrDefault(index));
    }
}
