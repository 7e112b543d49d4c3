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
    public static IEnumerable<TextPair> Of(ComparedPage originalPage, ComparedPage translationPage)
    {
        var (originalAt, translationAt) = (originalPage.Beginning, translationPage.Beginning);
        foreach (var (original, translation) in SectionPairs.Of(originalPage, translationPage))
        {
            foreach (var step in Steps(original, translation))
            {
                yield return new TextPair(
                    original[step.Original], translation[step.Translation],
                    Place(translation, step.Translation, translationAt), Place(original, step.Original, originalAt));
            }

            (originalAt, translationAt) = (Last(original) ?? originalAt, Last(translation) ?? translationAt);
        }
    }

    private static IReadOnlyList<TextStep> Steps(ArraySegment<ComparedText> original, ArraySegment<ComparedText> translation)
    {
        // Most sections have the same paragraphs with the same quantities: then nothing needs to be weighed.
        if (!AreAlike(original, translation)) return TextAlignment.Of(original, translation);
        var steps = new List<TextStep>();
        for (var index = 0; index < original.Count; index++)
            if (!IsSame(original[index], translation[index])) steps.Add(new TextStep(index..(index + 1), index..(index + 1)));
        return steps;
    }

    private static bool AreAlike(ArraySegment<ComparedText> original, ArraySegment<ComparedText> translation)
    {
        if (original.Count != translation.Count) return false;
        for (var index = 0; index < original.Count; index++)
            if (!AreAlike(original[index], translation[index])) return false;
        return true;
    }

    private static bool AreAlike(ComparedText original, ComparedText translation) =>
        original.Source.Kind == translation.Source.Kind && (AreSameDigits(original.Source, translation.Source) || TextAlignment.MissingQuantities(original, translation) == 0);

    private static bool IsSame(ComparedText original, ComparedText translation) =>
        original.Source.Footnotes == translation.Source.Footnotes
        && (AreSameDigits(original.Source, translation.Source) || (TextPair.HaveSameQuantities(original, translation) && !TextDrift.IsUntranslated(original.Source, translation.Source)));

    /// <summary>Whether two texts are the same digits, as most cells of a table: they say the same in any language.</summary>
    private static bool AreSameDigits(in OutlineText original, in OutlineText translation) =>
        original.Text.Span.SequenceEqual(translation.Text.Span) && !original.Text.Span.ContainsAnyExceptInRange('0', '9');

    /// <summary>The place of the texts, or of the one that they would stand before or after.</summary>
    private static SourceSpan Place(ArraySegment<ComparedText> texts, Range step, SourceSpan none)
    {
        var start = step.Start.Value;
        return start < texts.Count ? texts[start].Source.At : texts.Count > 0 ? texts[^1].Source.At : none;
    }

    private static SourceSpan? Last(ArraySegment<ComparedText> texts) => texts.Count == 0 ? null : texts[^1].Source.At;
}
