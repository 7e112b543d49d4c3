using System.Globalization;
using System.Text;
using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>Formats numbers for display.</summary>
public static class NumberFormat
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Such as <c>1 234,5</c>, with no-break spaces; halves are rounded away from zero.</summary>
    /// <param name="decimals">0–28.</param>
    public static string Format(decimal value, int decimals, Language language)
    {
        var symbols = Locale.Of(language).Numbers;
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        var digits = Math.Abs(rounded).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var whole = decimals == 0 ? digits.Length : digits.Length - decimals - 1;

        var text = new StringBuilder(digits.Length + 12);
        if (rounded < 0) text.Append(symbols.Minus);
        for (var index = 0; index < digits.Length; index++)
        {
            if (index > 0 && index < whole && (whole - index) % 3 == 0) text.Append(symbols.Group);
            text.Append(digits[index] == '.' ? symbols.Decimal : digits[index]);
        }
        return text.ToString();
    }

    /// <summary>The number and its unit, joined by a no-break space: <c>1 263 invånare</c>, <c>5,3 %</c>.</summary>
    public static string WithUnit(decimal value, int decimals, Unit unit, Language language)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        // “1,0” takes the form for other numbers in both languages (CLDR plural rules).
        var word = decimals == 0 && Plural.IsOne(rounded) ? unit.One : unit.Other;
        var number = Format(value, decimals, language);
        return word.Length == 0 ? number : number + NoBreakSpace + word;
    }

    /// <summary>
    /// The size of a file in thousands of bytes, rounded up, or in millions with one decimal: <c>12 kB</c>, <c>1,4 Mt</c>.
    /// </summary>
    public static string FileSize(long bytes, Language language)
    {
        var locale = Locale.Of(language);
        return bytes < 1_000_000
            ? Format(Math.Ceiling(bytes / 1000m), 0, language) + NoBreakSpace + locale.Kilobyte
            : Format(bytes / 1_000_000m, 1, language) + NoBreakSpace + locale.Megabyte;
    }
}
