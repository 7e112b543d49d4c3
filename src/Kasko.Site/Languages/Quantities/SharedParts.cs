using Kasko.Site.Model;

namespace Kasko.Site.Languages.Quantities;

/// <summary>Completes numbers that share what only one of them has beside it: “5–10 %”, “1 eller 2 miljoner”, “kl. 8–16.30”.</summary>
internal static class SharedParts
{
    /// <summary>“ eller ”.</summary>
    private const int LongestBetween = 7;

    public static IReadOnlyList<QuantityInText> Complete(ReadOnlySpan<char> text, List<QuantityInText> found, Language language)
    {
        // A unit or a scale stands last, and a word for the clock first.
        for (var index = found.Count - 2; index >= 0; index--)
            if (AreJoined(text, found[index], found[index + 1])) found[index] = Like(text, found[index + 1], found[index], language);
        for (var index = 1; index < found.Count; index++)
            if (found[index - 1].Quantity.Kind is QuantityKind.Time && AreJoined(text, found[index - 1], found[index])) found[index] = Like(text, found[index - 1], found[index], language);
        return found;
    }

    private static bool AreJoined(ReadOnlySpan<char> text, QuantityInText first, QuantityInText last) =>
        last.Index - first.End <= LongestBetween && QuantityPatterns.Between.IsMatch(text[first.End..last.Index]);

    private static QuantityInText Like(ReadOnlySpan<char> text, QuantityInText complete, QuantityInText number, Language language)
    {
        if (number.Quantity is not { Kind: QuantityKind.Number, Unit: null }) return number;
        var (kind, value, unit) = complete.Quantity;
        return kind switch
        {
            QuantityKind.Time when QuantityForms.Hour(number.Quantity.Value) is { } hour => number with { Quantity = QuantityForms.Time(hour, "00") },
            QuantityKind.Number => number with { Quantity = new Quantity(QuantityKind.Number, Scaled(text, complete, number.Quantity.Value, value, language), unit is "%" ? unit : null) },
            _ => number,
        };
    }

    /// <summary>“1–2 miljoner”: the smaller number takes the scale of the one after it.</summary>
    private static string Scaled(ReadOnlySpan<char> text, QuantityInText complete, string value, string completeValue, Language language)
    {
        var digits = complete.Index;
        while (digits < complete.End && (char.IsAsciiDigit(text[digits]) || text[digits] is ',' or ' ' or '\u00A0' or '\u202F' or '\u2009')) digits++;
        if (QuantityForms.ScaleAfter(text, text[digits - 1] is ' ' or '\u00A0' ? digits - 1 : digits, language) is not { } scale) return value;
        var scaled = QuantityForms.Scaled(value, scale.Factor);
        return scaled.Length <= completeValue.Length ? scaled : value;
    }
}
