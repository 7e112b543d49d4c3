using Kasko.Site.Diagnostics;
using Kasko.Site.Languages.Quantities;
using Kasko.Site.Model;

namespace Kasko.Site.Compose.Validation.Drift;

/// <summary>Texts of an original and those of its translation that say the same: mostly one of each, two where a paragraph was divided.</summary>
/// <param name="Original">Empty when only the translation has the text.</param>
/// <param name="Translation">Empty when only the original has the text.</param>
/// <param name="At">The place in the translation, or where the text is missing.</param>
/// <param name="OriginalAt">The place in the original, or where the text is missing.</param>
internal sealed record TextPair(ArraySegment<ComparedText> Original, ArraySegment<ComparedText> Translation, SourceSpan At, SourceSpan OriginalAt)
{
    private static readonly QuantityComparison<QuantityInFile> Comparison = new(found => found.Quantity);

    public IReadOnlyList<QuantityDifference<QuantityInFile>> DifferentQuantities() =>
        this is { Original: [var original], Translation: [var translation] } && HaveSameQuantities(original, translation)
            ? []
            : Comparison.Differences(Stated(Original), Stated(Translation));

    private static IReadOnlyList<QuantityInFile> Stated(ArraySegment<ComparedText> texts) =>
        texts is [var only] ? only.Stated : [.. texts.SelectMany(text => text.Stated)];

    /// <summary>Whether two texts have the same quantities in the same order.</summary>
    public static bool HaveSameQuantities(ComparedText original, ComparedText translation)
    {
        if (original.Quantities.Count != translation.Quantities.Count) return false;
        for (var index = 0; index < original.Quantities.Count; index++)
        {
            var (one, other) = (original.Quantities[index].Quantity, translation.Quantities[index].Quantity);
            if (one.Value != other.Value || one.Unit != other.Unit || one.IsWord != other.IsWord) return false;
        }

        return true;
    }
}
