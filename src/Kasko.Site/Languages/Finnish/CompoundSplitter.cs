using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Kasko.Site.Languages.Finnish;

/// <summary>
/// Finds the borders between the words of a compound without a full dictionary: the cheapest way to read the word as
/// parts from our own lists. When a word is divided badly, add the missing part to a list.
/// </summary>
internal static partial class CompoundSplitter
{
    private const int BorderCost = 2;
    private const int UnknownLetterCost = 3;
    private const int VerbalNounCost = 3;
    private const int ShortestPart = 3;
    private const int DistinctiveStem = 6;

    /// <summary>An ending after a stem of at most four letters: <c>sivu-illaan</c>. More letters after so few are another word.</summary>
    private const int LongestShortEnding = 5;

    private static readonly string[][] Nouns =
        [.. WordList.Read(typeof(CompoundSplitter), "compound-nouns").Select(noun => noun.Split(' '))];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Firsts =
        Nouns.SelectMany(forms => forms[0].EndsWith("nen", StringComparison.Ordinal) ? forms.Append(forms[1][..^2]) : forms)
            .Concat(WordList.Read(typeof(CompoundSplitter), "compound-first-parts"))
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Stems =
        Nouns.SelectMany(forms => forms.Select((form, index) => Stem(form, ending: index == 0 ? 1 : 2)))
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int LongestStem = Stems.Set.Max(stem => stem.Length);

    /// <summary>A reading of a word from one index on.</summary>
    /// <param name="IsKnown">Whether its first part is a known word.</param>
    /// <param name="End">The end of its first part.</param>
    private readonly record struct Reading(int Cost, bool IsKnown, int End);

    /// <summary>The indices at which a new part begins, in order.</summary>
    /// <param name="word">In lower case.</param>
    public static IReadOnlyList<int> Borders(string word)
    {
        var readings = new Reading[word.Length + 1];
        for (var start = word.Length - ShortestPart; start >= 0; start--)
        {
            var best = AsLastPart(word, start);
            for (var end = start + ShortestPart; end <= word.Length - ShortestPart; end++)
            {
                if (AsFirstPart(word, start, end, readings[end].IsKnown) is not { } first) continue;
                var cost = first.Cost + BorderCost + readings[end].Cost;
                if (cost < best.Cost) best = first with { Cost = cost };
            }
            readings[start] = best;
        }

        var borders = new List<int>();
        for (var border = readings[0].End; border < word.Length; border = readings[border].End) borders.Add(border);
        return borders;
    }

    private static Reading AsLastPart(string word, int start)
    {
        var length = word.Length - start;
        var stem = LongestStemAt(word, start, word.Length);
        // No ending is this long: such a word only starts with the same letters as the stem.
        var isKnown = stem > 0 && length - stem <= Math.Max(LongestShortEnding, stem <= 4 ? 0 : stem + 4) && !CaseEnding().IsMatch(word.AsSpan(start));
        return new Reading(isKnown ? length - stem : length * UnknownLetterCost, isKnown, word.Length);
    }

    private static Reading? AsFirstPart(string word, int start, int end, bool restIsKnown)
    {
        var part = word.AsSpan(start, end - start);
        if (Firsts.Contains(part)) return restIsKnown ? new Reading(0, true, end) : null;
        var stemOfRest = LongestStemAt(word, end, word.Length);
        // A first part in "-mis" ("toteutumis-") can be made from any verb.
        if (start == 0 && part.Length > 5 && part.EndsWith("mis") && stemOfRest >= 4 && restIsKnown) return new Reading(VerbalNounCost, true, end);
        if (part.Length < 4 || stemOfRest < DistinctiveStem) return null;
        if (part[^1] == 'n' && LongestStemAt(word, start, end) is >= 4 and var stem)
            return new Reading(part.Length - stem, true, end);
        // An unknown word in a form that first parts can have.
        var mayBeFirst = Letters.IsVowel(part[^1]) || part is [.., 'u' or 'y' or 'o', 's'];
        return start == 0 && mayBeFirst && restIsKnown ? new Reading(part.Length * UnknownLetterCost, false, end) : null;
    }

    private static int LongestStemAt(string word, int start, int end)
    {
        for (var length = Math.Min(end - start, LongestStem); length >= ShortestPart; length--)
        {
            if (Stems.Contains(word.AsSpan(start, length))) return length;
        }
        return 0;
    }

    /// <summary>Endings of the plural, <c>yliopisto-ille</c>, that begin like the word <c>ilta</c>.</summary>
    [GeneratedRegex("^il(?:la|lä|le|ta|tä)(?:an|än|en|ni|si|nsa|nsä|mme|nne|kin|kaan|kään)?$", RegexOptions.CultureInvariant)]
    private static partial Regex CaseEnding();

    private static string Stem(string form, int ending) =>
        form[..Math.Max(form.Length - ending, Math.Min(form.Length, ShortestPart))];
}
