namespace Kasko.Site.Languages.Quantities;

/// <summary>The words of a language that state a quantity, or belong to one. They are read when a text in the language is compared.</summary>
internal sealed class QuantityVocabulary
{
    private readonly Lazy<QuantityWords> _numbers;
    private readonly Lazy<QuantityWords> _scales;
    private readonly Lazy<QuantityWords> _units;
    private readonly Lazy<WordStarts> _starts;

    /// <param name="folder">A type in the language's folder.</param>
    public QuantityVocabulary(Type folder)
    {
        _numbers = new Lazy<QuantityWords>(() => QuantityWords.Read(folder, "number-words"));
        _scales = new Lazy<QuantityWords>(() => QuantityWords.Read(folder, "scales"));
        _units = new Lazy<QuantityWords>(() => QuantityWords.Read(folder, "units"));
        _starts = new Lazy<WordStarts>(() => new WordStarts(Numbers.Starts, QuantityWords.RomanNumerals, DayForms.Months));
    }

    /// <summary>Small numbers in letters.</summary>
    public QuantityWords Numbers => _numbers.Value;

    /// <summary>Words after a number that multiply it.</summary>
    public QuantityWords Scales => _scales.Value;

    /// <summary>Units after a number, by a name that all languages share.</summary>
    public QuantityWords Units => _units.Value;

    /// <summary>Of the words that state a quantity by themselves.</summary>
    public WordStarts Starts => _starts.Value;
}
