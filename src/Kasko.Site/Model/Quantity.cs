using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>Something countable that a text states, in one form for all languages and notations.</summary>
/// <param name="Value">
/// The same for the same quantity in either language: <c>1234.5</c>, <c>-3</c>, <c>1500000</c> for “1,5 miljoner”,
/// <c>2026-11-23</c>, <c>--11-23</c> for a day without a year, <c>--11</c> for a month alone, <c>08:05</c>, <c>2.2</c>.
/// </param>
/// <param name="Unit">As <c>km</c>, <c>%</c>, <c>§</c>, <c>§ b</c>; null when the text names none next to the number.</param>
public sealed record Quantity(QuantityKind Kind, string Value, string? Unit = null)
{
    private readonly ImmutableArray<string> _parts;

    /// <summary>
    /// The numbers that another notation may write apart: “artikel 6.1” is “6 artiklan 1 kohta”, and “1.3.2026” is
    /// “maaliskuun 1. päivä vuonna 2026”. One part when nothing is written apart.
    /// </summary>
    public ImmutableArray<string> Parts
    {
        get => _parts.IsDefault ? [Value] : _parts;
        init => _parts = value;
    }

    public bool HasSameParts(Quantity other) => _parts.IsDefault && other._parts.IsDefault ? Value == other.Value : Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    /// <summary>Whether the text may as well say it in other words: “båda” for “de två”. Such a quantity may be missing from the other text.</summary>
    public bool IsWord => Kind is QuantityKind.Word or QuantityKind.UnclearWord or QuantityKind.Month;

    /// <summary>Whether the number means something else without its unit.</summary>
    public bool NeedsUnit => Unit is "%";
}

public enum QuantityKind
{
    Number,
    Date,

    /// <summary>A month alone, by its name.</summary>
    Month,
    Time,
    Telephone,

    /// <summary>Digits with full stops between them that are neither a day nor a time, as in WCAG 2.2.</summary>
    Code,

    /// <summary>A small number in letters, or a Roman numeral.</summary>
    Word,

    /// <summary>A word that may also mean something other than a number: “andra”, “toinen”.</summary>
    UnclearWord,
}
