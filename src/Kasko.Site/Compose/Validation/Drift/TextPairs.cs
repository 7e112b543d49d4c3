using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>
/// Pairs the paragraphs, items and cells of an original with those of its translation: section by section, and in each by
/// length and quantities, as sentences of two languages are aligned (Gale and Church 1993).
/// </summary>
internal static class TextPairs
{
    /// <summary>Without those that certainly say the same, as most do.</summary>
    public static IEnumerable<TextPair> Of(TranslationPair pair)
    {
        var whole = TranslationDrift.Whole(pair);
        foreach (var (original, translation) in SectionPairs.Of(pair.Original.Outline, pair.Translation.Outline))
        {
            foreach (var step in Steps(original, translation))
            {
                yield return new TextPair(
                    original[step.Original], translation[step.Translation],
                    Place(translation, step.Translation, whole.Translation), Place(original, step.Original, whole.Original));
            }

            whole = (Last(original) ?? whole.Original, Last(translation) ?? whole.Translation);
        }
    }

    private static IReadOnlyList<TextStep> Steps(ImmutableArray<OutlineText> original, ImmutableArray<OutlineText> translation)
    {
        // Most sections have the same paragraphs with the same quantities: then nothing needs to be weighed.
        if (!AreAlike(original, translation)) return TextAlignment.Of(original, translation);
        var steps = new List<TextStep>();
        for (var index = 0; index < original.Length; index++)
            if (!IsSame(original[index], translation[index])) steps.Add(new TextStep(index..(index + 1), index..(index + 1)));
        return steps;
    }

    private static bool AreAlike(ImmutableArray<OutlineText> original, ImmutableArray<OutlineText> translation)
    {
        if (original.Length != translation.Length) return false;
        for (var index = 0; index < original.Length; index++)
            if (original[index].Kind != translation[index].Kind || TextAlignment.MissingQuantities(original[index], translation[index]) != 0) return false;
        return true;
    }

    private static bool IsSame(OutlineText original, OutlineText translation) =>
        original.Footnotes == translation.Footnotes && TextPair.HaveSameQuantities(original, translation) && !TextDrift.IsUntranslated(original, translation);

    /// <summary>The place of the texts, or of the one that they would stand before or after.</summary>
    private static SourceSpan Place(ImmutableArray<OutlineText> texts, Range step, SourceSpan none)
    {
        var start = step.Start.Value;
        return start < texts.Length ? texts[start].At : texts.Length > 0 ? texts[^1].At : none;
    }

    private static SourceSpan? Last(ImmutableArray<OutlineText> texts) => texts.Length == 0 ? null : texts[^1].At;
}
