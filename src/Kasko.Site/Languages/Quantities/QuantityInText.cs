using Kasko.Site.Model;

namespace Kasko.Site.Languages.Quantities;

/// <summary>A quantity where a text states it.</summary>
/// <param name="Index">Where it begins, in UTF-16 units.</param>
/// <param name="Length">Of its digits or its word, with what belongs to them: a sign, %, §, the name of a month.</param>
public sealed record QuantityInText(Quantity Quantity, int Index, int Length)
{
    public int End => Index + Length;
}
