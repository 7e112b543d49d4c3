using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Kasko.Site.Model;

namespace Kasko.Site.Languages.Quantities;

/// <summary>Reads one quantity, other than a day, that begins at a digit.</summary>
internal static class QuantityForms
{
    private const int LongestWordBefore = 20;

    /// <summary>“16 b §”.</summary>
    private const int LongestBeforeSection = 4;

    /// <summary>A telephone number, with the country code of Finland where it is left out.</summary>
    public static IReadOnlyList<QuantityInText>? Telephone(string text, int index)
    {
        if (QuantityPatterns.Telephone.Match(text, index) is not { Success: true } match) return null;
        var digits = string.Concat(match.Value.Where(char.IsAsciiDigit));
        return [new QuantityInText(new Quantity(QuantityKind.Telephone, match.Value[0] == '+' ? "+" + digits : "+358" + digits[1..]), index, match.Length)];
    }

    /// <summary>A time of day, also a full hour after a word for the clock.</summary>
    /// <param name="end">Of the digits at the index.</param>
    public static IReadOnlyList<QuantityInText>? Clock(string text, int index, int end)
    {
        var match = end < text.Length && text[end] is '.' or ':' ? QuantityPatterns.Time.Match(text, index) : Match.Empty;
        var isClock = IsAfter(text, index, QuantityPatterns.ClockBefore);
        if (match.Success && Hour(match.Groups["hour"].Value) is { } hour)
        {
            var time = Time(hour, match.Groups["minute"].Value);
            // Without a word for the clock, digits with a full stop may be meant as a code: “4.25”.
            return [new QuantityInText(isClock || match.Value.Contains(':', StringComparison.Ordinal) ? time : time with { Parts = [.. match.Value.Split('.')] }, index, match.Length)];
        }

        if (!isClock) return null;
        var plain = QuantityPatterns.Number.Match(text, index);
        return Hour(plain.Value) is { } full ? [new QuantityInText(Time(full, "00"), index, plain.Length)] : null;
    }

    /// <summary>Digits with full stops between them.</summary>
    /// <param name="end">Of the digits at the index.</param>
    public static IReadOnlyList<QuantityInText>? Code(string text, int index, int end) =>
        end < text.Length && text[end] == '.' && QuantityPatterns.Code.Match(text, index) is { Success: true } match
            ? [new QuantityInText(new Quantity(QuantityKind.Code, match.Value) { Parts = [.. match.Value.Split('.')] }, index, match.Length)]
            : null;

    /// <summary>Any other number, with the sign before it and the scale, unit, %, § or ordinal ending after it.</summary>
    /// <param name="digits">The end of the digits at the index.</param>
    /// <param name="free">Where the text begins that no quantity has used yet.</param>
    public static IReadOnlyList<QuantityInText> Number(string text, int index, int digits, int free, Language language)
    {
        var (value, end) = (text[index..digits], digits);
        if (HasMoreDigits(text, digits))
        {
            var match = QuantityPatterns.Number.Match(text, index);
            (value, end) = (Value(match), index + match.Length);
        }

        if (SectionBefore(text, index, free) is { } section)
            return [new QuantityInText(Section(value, letter: ""), section, end - section)];
        if (text.AsSpan(end, Math.Min(text.Length - end, LongestBeforeSection)).Contains('§') && QuantityPatterns.SectionAfter.Match(text, end) is { Success: true } after)
            return [new QuantityInText(Section(value, after.Groups["letter"].Value), index, end - index + after.Length)];

        var start = index;
        if (IsMinus(text, index))
        {
            value = "-" + value;
            start--;
        }

        if (ScaleAfter(text, end, language) is { } scale)
        {
            value = Scaled(value, scale.Factor);
            end = scale.End;
        }

        if (UnitAfter(text, end, language) is { } unit) return [Found(value, unit.Unit, start, unit.End)];
        if (end == text.Length || text[end] is not ('-' or '–' or '/' or ':' or '.')) return [Found(value, null, start, end)];
        if (QuantityPatterns.DecadeAfter.IsMatch(text, end) && value.Length == 2) return [Found("19" + value, null, start, end)];
        if (OrdinalLength(text, end, language) is > 0 and var ending && start == index) return [Found(value, null, start, end + ending)];
        if (QuantityPatterns.YearsAfter.Match(text, end) is { Success: true } years && SecondYear(value, years.Groups["last"].Value) is { } second)
            return [Found(value, null, start, end), Found(second, null, years.Groups["last"].Index, years.Groups["last"].Index + 2)];
        return [Found(value, null, start, end)];
    }

    /// <summary>0–24, or null.</summary>
    public static int? Hour(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour <= 24 ? hour : null;

    /// <summary>A full hour is often written without its minutes, and without a word for the clock when one stands before another hour.</summary>
    public static Quantity Time(int hour, string minute)
    {
        var value = FormattableString.Invariant($"{hour:D2}:{minute}");
        return new Quantity(QuantityKind.Time, value) { Parts = [minute == "00" ? FormattableString.Invariant($"{hour}") : value] };
    }

    public static string Scaled(string value, string factor) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && number < 1_000_000_000_000m
            ? (number * decimal.Parse(factor, CultureInfo.InvariantCulture)).ToString("0.############", CultureInfo.InvariantCulture)
            : value;

    public static (string Factor, int End)? ScaleAfter(ReadOnlySpan<char> text, int end, Language language) =>
        WordAfter(text, end) is { } word && Locale.Of(language).Quantities?.Scales.Find(text[word]) is { } factor ? (factor, word.End.Value) : null;

    /// <summary>The unit after a number in digits or letters, and where it ends.</summary>
    public static (string Unit, int End)? UnitAfter(ReadOnlySpan<char> text, int end, Language language)
    {
        if (MayBePercent(text[end..]) && PercentAfter(text, end) is { } percent) return ("%", percent);
        return WordAfter(text, end) is { } word && Locale.Of(language).Quantities?.Units.Find(text[word]) is { } unit ? (unit, word.End.Value) : null;
    }

    /// <summary>The end of the percent after a number.</summary>
    private static int? PercentAfter(ReadOnlySpan<char> text, int end)
    {
        var found = QuantityPatterns.PercentAfter.EnumerateMatches(text, end);
        return found.MoveNext() ? found.Current.Index + found.Current.Length : null;
    }

    private static bool MayBePercent(ReadOnlySpan<char> after)
    {
        if (!after.IsEmpty && (char.IsWhiteSpace(after[0]) || after[0] == '-')) after = after[1..];
        if (after.IsEmpty || after[0] == '%') return !after.IsEmpty;
        foreach (var letter in after)
        {
            if (letter is 'p' or 'P') return true;
            if (!char.IsLetter(letter)) return false;
        }

        return false;
    }

    /// <summary>Whether the number goes on after its first digits, as in 1 234,5.</summary>
    private static bool HasMoreDigits(string text, int end) =>
        end + 1 < text.Length && text[end] is ',' or ' ' or '\u00A0' or '\u2009' or '\u202F' && char.IsAsciiDigit(text[end + 1]);

    private static QuantityInText Found(string value, string? unit, int start, int end) => new(new Quantity(QuantityKind.Number, value, unit), start, end - start);

    private static Quantity Section(string value, string letter) => new(QuantityKind.Number, value, letter.Length == 0 ? "§" : "§ " + letter);

    /// <summary>The word after a number, with a space or a hyphen before it.</summary>
    private static Range? WordAfter(ReadOnlySpan<char> text, int end)
    {
        var start = end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] == '-') ? end + 1 : end;
        var after = start;
        while (after < text.Length && (char.IsLetter(text[after]) || text[after] is '€' or '²' or '³')) after++;
        return after == start ? null : start..after;
    }

    /// <summary>The year after a year that only its last digits name: 2025–26.</summary>
    private static string? SecondYear(string value, string last) =>
        value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && (first + 1) % 100 == int.Parse(last, CultureInfo.InvariantCulture)
            ? FormattableString.Invariant($"{first + 1}")
            : null;

    private static string Value(Match plain)
    {
        var value = new StringBuilder();
        foreach (var digit in plain.Groups["whole"].ValueSpan)
            if (char.IsAsciiDigit(digit)) value.Append(digit);
        var decimals = plain.Groups["decimals"].ValueSpan.TrimEnd('0');
        return decimals.Length == 0 ? value.ToString() : value.Append('.').Append(decimals).ToString();
    }

    private static int OrdinalLength(string text, int end, Language language)
    {
        if (QuantityPatterns.OrdinalAfter.Match(text, end) is { Success: true } ending) return ending.Length;
        return Locale.Of(language).FullStopMakesOrdinal && QuantityPatterns.FullStopOrdinalAfter.IsMatch(text, end) ? 1 : 0;
    }

    private static int? SectionBefore(string text, int index, int free)
    {
        var sign = index - 1;
        if (sign >= free && char.IsWhiteSpace(text[sign])) sign--;
        if (sign < free || text[sign] != '§') return null;
        // In “16 b § 1 mom.” the sign belongs to the number before it.
        return QuantityPatterns.NumberBeforeSection.IsMatch(text.AsSpan(Math.Max(0, sign - 8), sign - Math.Max(0, sign - 8))) ? null : sign;
    }

    private static bool IsMinus(string text, int index)
    {
        if (index == 0) return false;
        var before = index == 1 ? ' ' : text[index - 2];
        return text[index - 1] switch
        {
            '\u2212' => !char.IsAsciiDigit(before),
            '-' or '–' => char.IsWhiteSpace(before) || before is '(' or '[',
            _ => false,
        };
    }

    /// <param name="word">With the space after it.</param>
    public static bool IsAfter(string text, int index, Regex word)
    {
        if (index == 0 || !char.IsWhiteSpace(text[index - 1])) return false;
        var start = Math.Max(0, index - LongestWordBefore);
        return word.IsMatch(text.AsSpan(start, index - start));
    }
}
