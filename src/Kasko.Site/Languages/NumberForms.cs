using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Kasko.Site.Model;

namespace Kasko.Site.Languages;

/// <summary>Reads one number (or two dates in the same month) that begins at a digit.</summary>
internal static class NumberForms
{
    private const int LongestWordBefore = 16;

    /// <summary>A date, or the first and the last date of a range; null when there is no date here.</summary>
    public static IReadOnlyList<NumberInText>? Day(string text, int index)
    {
        if (Days(NumberPatterns.IsoDate.Match(text, index)) is { } iso) return iso;
        if (Days(NumberPatterns.Date.Match(text, index)) is { } date) return date;
        if (IsAfter(text, index, NumberPatterns.ClockBefore)) return null;
        if (Days(NumberPatterns.DayAndMonthName.Match(text, index)) is { } named) return named;
        var match = NumberPatterns.DayAndMonth.Match(text, index);
        if (!match.Success || IsAfter(text, index, NumberPatterns.CodeBefore)) return null;
        // “12.10” may be a date or a time: only a final full stop or “den” makes it a date.
        var mayBeTime = match.Groups["month"].Length == 2 && match.Groups["stop"].Length == 0 && !match.Groups["first"].Success;
        return mayBeTime && !IsAfter(text, index, NumberPatterns.DayBefore) ? null : Days(match);
    }

    /// <summary>A time of day; also a full hour after “klockan” or “kello”.</summary>
    public static IReadOnlyList<NumberInText>? Clock(string text, int index)
    {
        var match = NumberPatterns.Time.Match(text, index);
        if (match.Success && Hour(match.Groups["hour"].Value) is { } hour)
            return [Time(index, match.Length, hour, match.Groups["minute"].Value)];
        if (!IsAfter(text, index, NumberPatterns.ClockBefore)) return null;
        var plain = NumberPatterns.Plain.Match(text, index);
        return Hour(plain.Value) is { } full ? [Time(index, plain.Length, full, "00")] : null;
    }

    /// <summary>Digits separated by full stops.</summary>
    public static IReadOnlyList<NumberInText>? Code(string text, int index) =>
        NumberPatterns.Code.Match(text, index) is { Success: true } match
            ? [new NumberInText(NumberKind.Code, match.Value, index, match.Length)]
            : null;

    /// <summary>Any other number, including the sign before it and the %, § or ordinal ending after it.</summary>
    /// <param name="free">The start of the text that no earlier number includes.</param>
    public static IReadOnlyList<NumberInText> Plain(string text, int index, int free, Language language)
    {
        var match = NumberPatterns.Plain.Match(text, index);
        var end = index + match.Length;
        var value = Value(match);
        if (SectionBefore(text, index, free) is { } section)
            return [new NumberInText(NumberKind.Section, "§" + value, section, end - section)];
        if (NumberPatterns.SectionAfter.Match(text, end) is { Success: true } after)
            return [new NumberInText(NumberKind.Section, "§" + value, index, match.Length + after.Length)];

        var start = index;
        if (IsMinus(text, index))
        {
            value = "-" + value;
            start--;
        }
        if (NumberPatterns.PercentAfter.Match(text, end) is { Success: true } percent)
            return [new NumberInText(NumberKind.Percent, value + "%", start, end + percent.Length - start)];
        if (OrdinalLength(text, end, language) is > 0 and var ending && start == index)
            return [new NumberInText(NumberKind.Ordinal, value, index, match.Length + ending)];
        var isYear = start == index && match.Length == 4 && text[index] is '1' or '2';
        return [new NumberInText(isYear ? NumberKind.Year : NumberKind.Plain, value, start, end - start)];
    }

    /// <summary>0–24, or null.</summary>
    public static int? Hour(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour <= 24 ? hour : null;

    private static NumberInText Time(int index, int length, int hour, string minute) =>
        new(NumberKind.Time, FormattableString.Invariant($"{hour:D2}:{minute}"), index, length);

    private static List<NumberInText>? Days(Match match)
    {
        if (!match.Success || MonthNumber(match.Groups["month"].Value) is not { } month) return null;
        // A date without a year may be 29 February.
        var year = match.Groups["year"] is { Success: true } written ? Number(written.Value) : (int?)null;
        var days = new List<NumberInText>();
        foreach (var group in new[] { match.Groups["first"], match.Groups["day"] })
        {
            if (!group.Success) continue;
            var day = Number(group.Value);
            if (year is 0 || day < 1 || day > DateTime.DaysInMonth(year ?? 2024, month)) return null;
            var value = year is null
                ? FormattableString.Invariant($"--{month:D2}-{day:D2}")
                : FormattableString.Invariant($"{year:D4}-{month:D2}-{day:D2}");
            var end = group.Name == "day" ? match.Index + match.Length : group.Index + group.Length;
            days.Add(new NumberInText(NumberKind.Date, value, group.Index, end - group.Index));
        }
        return days;
    }

    private static int? MonthNumber(string month)
    {
        if (char.IsAsciiDigit(month[0])) return Number(month) is >= 1 and <= 12 and var number ? number : null;
        foreach (var language in LanguageCodes.All)
        {
            var names = Locale.Of(language).Months;
            for (var index = 0; index < names.Length; index++)
            {
                if (month.Equals(names[index], StringComparison.OrdinalIgnoreCase)) return index + 1;
            }
        }
        return null;
    }

    private static string Value(Match plain)
    {
        var value = new StringBuilder();
        foreach (var digit in plain.Groups["whole"].ValueSpan)
        {
            if (char.IsAsciiDigit(digit)) value.Append(digit);
        }
        var decimals = plain.Groups["decimals"].ValueSpan.TrimEnd('0');
        return decimals.Length == 0 ? value.ToString() : value.Append('.').Append(decimals).ToString();
    }

    private static int OrdinalLength(string text, int end, Language language)
    {
        if (NumberPatterns.OrdinalAfter.Match(text, end) is { Success: true } ending) return ending.Length;
        return Locale.Of(language).FullStopMakesOrdinal && NumberPatterns.FullStopOrdinalAfter.IsMatch(text, end) ? 1 : 0;
    }

    private static int? SectionBefore(string text, int index, int free)
    {
        var sign = index - 1;
        if (sign >= free && char.IsWhiteSpace(text[sign])) sign--;
        return sign >= free && text[sign] == '§' ? sign : null;
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
