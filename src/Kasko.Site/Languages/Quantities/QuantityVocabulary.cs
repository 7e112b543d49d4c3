namespace Kasko.Site.Languages.Quantities;

/// <summary>The words of a language that state a quantity, or belong to one.</summary>
/// <param name="Numbers">Small numbers in letters.</param>
/// <param name="Scales">Words after a number that multiply it.</param>
/// <param name="Units">Units after a number, by a name that all languages share.</param>
internal sealed record QuantityVocabulary(QuantityWords Numbers, QuantityWords Scales, QuantityWords Units)
{
    /// <param name="folder">A type in the language's folder.</param>
    public static QuantityVocabulary Read(Type folder) =>
        new(QuantityWords.Read(folder, "number-words"), QuantityWords.Read(folder, "scales"), QuantityWords.Read(folder, "units"));
}
