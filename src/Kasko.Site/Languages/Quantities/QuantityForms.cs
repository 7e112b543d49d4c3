using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Kasko.Site.Model;

namespace Kasko.Site.Languages.Quantities;

/// <summary>Reads one quantity (or two days that share a month) that begins at a digit.</summary>
internal static class QuantityForms
{
    private const int LongestWordBefore = 20;

    /// <summary>Few other words begin with the same letters as a month.</summary>
    private const int MonthStart = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MonthStarts =
        LanguageCodes.Known.Select(Locale.Of).Where(locale => locale.Quantities is not null).SelectMany(locale => locale.Months).Select(month => month[..MonthStart])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A telephone number, with the country code of Finland where it is left out.</summary>
    public static IReadOnlyList<QuantityInText>? Telephone(string text, int index)
    {
        if (QuantityPatterns.Telephone.Match(text, index) is not { Success: true } match) return null;
        var digits = string.Concat(match.Value.Where(char.IsAsciiDigit));
        return [new QuantityInText(new Quantity(QuantityKind.Telephone, match.Value[0] == '+' ? "+" + digits : "+358" + digits[1..]), index, match.Length)];
    }

    /// <summary>A day, or the days of a range or list that share a month; null when no day is written here.</summary>
    public static IReadOnlyList<QuantityInText>? Day(string text, int index)
    {
        if (Days(QuantityPatterns.IsoDate.Match(text, index)) is { } iso) return iso;
        if (Days(QuantityPatterns.Date.Match(text, index)) is { } date) return date;
        if (Days(QuantityPatterns.DayAfterMonthName.Match(text, index), MonthBefore(text, index)) is { } after) return after;
        if (IsAfter(text, index, QuantityPatterns.ClockBefore)) return null;
        if (Days(QuantityPatterns.DayAndMonthName.Match(text, index)) is { } named) return named;
        var match = QuantityPatterns.DayAndMonth.Match(text, index);
        if (!match.Success || IsAfter(text, index, QuantityPatterns.CodeBefore)) return null;
        // “12.10” may be a day or a time: only its full stop or “den” makes it a day.
        var mayBeTime = match.Groups["month"].Length == 2 && match.Groups["stop"].Length == 0 && !match.Groups["first"].Success;
        return mayBeTime && !IsAfter(text, index, QuantityPatterns.DayBefore) ? null : Days(match);
    }

    /// <summary>A time of day, also a full hour after a word for the clock.</summary>
    public static IReadOnlyList<QuantityInText>? Clock(string text, int index)
    {
        var match = QuantityPatterns.Time.Match(text, index);
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
    public static IReadOnlyList<QuantityInText>? Code(string text, int index) =>
        QuantityPatterns.Code.Match(text, index) is { Success: true } match
            ? [new QuantityInText(new Quantity(QuantityKind.Code, match.Value) { Parts = [.. match.Value.Split('.')] }, index, match.Length)]
            : null;

    /// <summary>Any other number, with the sign before it and the scale, unit, %, § or ordinal ending after it.</summary>
    /// <param name="free">Where the text begins that no quantity has used yet.</param>
    public static IReadOnlyList<QuantityInText> Number(string text, int index, int free, Language language)
    {
        var match = QuantityPatterns.Number.Match(text, index);
        var end = index + match.Length;
        var value = Value(match);
        if (SectionBefore(text, index, free) is { } section)
            return [new QuantityInText(Section(value, letter: ""), section, end - section)];
        if (QuantityPatterns.SectionAfter.Match(text, end) is { Success: true } after)
            return [new QuantityInText(Section(value, after.Groups["letter"].Value), index, match.Length + after.Length)];

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

    public static (string Factor, int End)? ScaleAfter(string text, int end, Language language) =>
        WordAfter(text, end) is { } word && Locale.Of(language).Quantities?.Scales.Find(text.AsSpan(word.Start, word.End - word.Start)) is { } factor ? (factor, word.End) : null;

    /// <summary>1–12 for the name of a month in either language, in any form of the word.</summary>
    public static int? MonthNumber(ReadOnlySpan<char> word)
    {
        if (word.Length < MonthStart || !MonthStarts.Contains(word[..MonthStart])) return null;
        return MonthOf(QuantityPatterns.MonthAlone.Match(word.ToString()).Groups["month"].Value);
    }

    /// <summary>The unit after a number in digits or letters, and where it ends.</summary>
    public static (string Unit, int End)? UnitAfter(string text, int end, Language language)
    {
        if (QuantityPatterns.PercentAfter.Match(text, end) is { Success: true } percent) return ("%", end + percent.Length);
        return WordAfter(text, end) is { } word && Locale.Of(language).Quantities?.Units.Find(text.AsSpan(word.Start, word.End - word.Start)) is { } unit ? (unit, word.End) : null;
    }

    private static QuantityInText Found(string value, string? unit, int start, int end) => new(new Quantity(QuantityKind.Number, value, unit), start, end - start);

    private static Quantity Section(string value, string letter) => new(QuantityKind.Number, value, letter.Length == 0 ? "§" : "§ " + letter);

    /// <summary>The word after a number, with a space or a hyphen before it.</summary>
    private static (int Start, int End)? WordAfter(string text, int end)
    {
        var start = end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] == '-') ? end + 1 : end;
        var after = start;
        while (after < text.Length && (char.IsLetter(text[after]) || text[after] is '€' or '²' or '³')) after++;
        return after == start ? null : (start, after);
    }

    private static List<QuantityInText>? Days(Match match, int? monthBefore = null)
    {
        if (!match.Success || (monthBefore ?? MonthOf(match.Groups["month"].Value)) is not { } month) return null;
        // A day without a year may be 29 February.
        var year = match.Groups["year"] is { Success: true } written ? Number(written.Value) : (int?)null;
        var isName = monthBefore is not null || !char.IsAsciiDigit(match.Groups["month"].Value[0]);
        var days = new List<QuantityInText>();
        foreach (var group in new[] { match.Groups["first"], match.Groups["day"] })
        {
            if (!group.Success) continue;
            var day = Number(group.Value);
            if (year is 0 || day < 1 || day > DateTime.DaysInMonth(year ?? 2024, month)) return null;
            var end = group.Name == "day" ? match.Index + match.Length : group.Index + group.Length;
            days.Add(new QuantityInText(Date(year, month, day, isName), group.Index, end - group.Index));
        }

        return days;
    }

    private static Quantity Date(int? year, int month, int day, bool isName)
    {
        var dayOfYear = FormattableString.Invariant($"--{month:D2}-{day:D2}");
        if (year is { } known)
            return new Quantity(QuantityKind.Date, FormattableString.Invariant($"{known:D4}-{month:D2}-{day:D2}")) { Parts = [dayOfYear, FormattableString.Invariant($"{known}")] };
        // Without a month's name it may be meant as a code: “2.7”.
        ImmutableArray<string> parts = isName ? [dayOfYear] : [FormattableString.Invariant($"{day}"), FormattableString.Invariant($"{month}")];
        return new Quantity(QuantityKind.Date, dayOfYear) { Parts = parts };
    }

    private static int? MonthBefore(string text, int index)
    {
        var start = Math.Max(0, index - LongestWordBefore);
        return QuantityPatterns.MonthBefore.Match(text, start, index - start) is { Success: true } match ? MonthOf(match.Groups["month"].Value) : null;
    }

    private static int? MonthOf(string month)
    {
        if (month.Length == 0) return null;
        if (char.IsAsciiDigit(month[0])) return Number(month) is >= 1 and <= 12 and var number ? number : null;
        foreach (var language in LanguageCodes.Known)
        {
            var names = Locale.Of(language).Months;
            for (var index = 0; index < names.Length; index++)
                if (month.Equals(names[index], StringComparison.OrdinalIgnoreCase)) return index + 1;
        }

        return null;
    }

    /// <summary>The year after a year that only its last digits name: 2025–26.</summary>
    private static string? SecondYear(string value, string last) =>
        value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && (first + 1) % 100 == Number(last)
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

    private static bool IsAfter(string text, int index, Regex word)
    {
        var start = Math.Max(0, index - LongestWordBefore);
        return word.IsMatch(text.AsSpan(start, index - start));
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
