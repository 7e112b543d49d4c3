namespace Kasko.Site.Languages.Quantities;

/// <summary>The words of a language that state a quantity, or belong to one. They are read when a text in the language is compared.</summary>
/// <param name="folder">A type in the language's folder.</param>
internal sealed class QuantityVocabulary(Type folder)
{
    private readonly Lazy<QuantityWords> _numbers = new(() => QuantityWords.Read(folder, "number-words"));
    private readonly Lazy<QuantityWords> _scales = new(() => QuantityWords.Read(folder, "scales"));
    private readonly Lazy<QuantityWords> _units = new(() => QuantityWords.Read(folder, "units"));

    /// <summary>Small numbers in letters.</summary>
    public QuantityWords Numbers => _numbers.Value;

    /// <summary>Words after a number that multiply it.</summary>
    public QuantityWords Scales => _scales.Value;

    /// <summary>Units after a number, by a name that all languages share.</summary>
    public QuantityWords Units => _units.Value;
}
