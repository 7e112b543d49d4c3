using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Kasko.Site.Languages.English;
using Kasko.Site.Languages.Finnish;
using Kasko.Site.Languages.Swedish;
using Kasko.Site.Model;

namespace Kasko.Site.Languages.Quantities;

/// <summary>Reads a day, or two that share a month, that begins at a digit; and the names of months.</summary>
internal static class DayForms
{
    private const int LongestWordBefore = 20;

    /// <summary>Few other words begin with the same letters as a month.</summary>
    private const int MonthStart = 3;

    private static readonly ImmutableArray<string> MonthNames =
        [.. LanguageCodes.Known.Select(Locale.Of).Where(locale => locale.Quantities is not null).SelectMany(locale => locale.Months)];

    /// <summary>Of the names of months.</summary>
    public static readonly WordStarts Months = new(MonthNames);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MonthStarts =
        MonthNames.Select(month => month[..MonthStart]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What may follow the digits of a day.</summary>
    private static readonly WordStarts DayWords = new(
        [.. MonthNames, FinnishQuantities.DayWord, .. string.Join('|', EnglishQuantities.OrdinalEnding, SwedishQuantities.Joiner, FinnishQuantities.Joiner, EnglishQuantities.Joiner).Split('|')]);

    /// <summary>A day, or the days of a range or list that share a month; null when no day is written here.</summary>
    /// <param name="end">Of the digits at the index.</param>
    public static IReadOnlyList<QuantityInText>? Day(string text, int index, int end)
    {
        if (!MayBeDay(text.AsSpan(end))) return null;
        if (Days(QuantityPatterns.IsoDate.Match(text, index)) is { } iso) return iso;
        if (Days(QuantityPatterns.Date.Match(text, index)) is { } date) return date;
        if (Days(QuantityPatterns.DayAfterMonthName.Match(text, index), MonthBefore(text, index)) is { } after) return after;
        if (QuantityForms.IsAfter(text, index, QuantityPatterns.ClockBefore)) return null;
        if (Days(QuantityPatterns.DayAndMonthName.Match(text, index)) is { } named) return named;
        var match = QuantityPatterns.DayAndMonth.Match(text, index);
        if (!match.Success || QuantityForms.IsAfter(text, index, QuantityPatterns.CodeBefore)) return null;
        // “12.10” may be a day or a time: only its full stop or “den” makes it a day.
        var mayBeTime = match.Groups["month"].Length == 2 && match.Groups["stop"].Length == 0 && !match.Groups["first"].Success;
        return mayBeTime && !QuantityForms.IsAfter(text, index, QuantityPatterns.DayBefore) ? null : Days(match);
    }

    /// <summary>1–12 for the name of a month in either language, in any form of the word.</summary>
    public static int? MonthNumber(ReadOnlySpan<char> word)
    {
        if (word.Length < MonthStart || !Months.MayBegin(word) || !MonthStarts.Contains(word[..MonthStart])) return null;
        return MonthOf(QuantityPatterns.MonthAlone.Match(word.ToString()).Groups["month"].Value);
    }

    /// <summary>Whether a day can be written with what follows its digits.</summary>
    private static bool MayBeDay(ReadOnlySpan<char> after)
    {
        if (after.IsEmpty) return false;
        if (after[0] is '.' or ':') return true;
        if (char.IsWhiteSpace(after[0])) after = after[1..];
        return !after.IsEmpty && (after[0] is '-' or '–' || DayWords.MayBegin(after));
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

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
