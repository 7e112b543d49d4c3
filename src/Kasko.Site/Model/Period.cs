using System.Globalization;

namespace Kasko.Site.Model;

/// <summary>A calendar year, a half-year (1–2), a quarter (1–4), a month (1–12), or twelve months from another month than January.</summary>
public readonly record struct Period(int Year, int? Quarter = null, int? Month = null) : IComparable<Period>
{
    /// <summary>The month in which a school year begins, by the Basic Education Act 628/1998, 23 §.</summary>
    private const int SchoolYear = 8;

    public int? Half { get; init; }

    /// <summary>The first month of twelve that are no calendar year.</summary>
    public int? FirstMonth { get; init; }

    /// <summary>
    /// Reads <c>2025</c>, <c>2025-H1</c>, <c>2025-Q1</c>, <c>2025-01</c>, the school year <c>2025/26</c> or other twelve
    /// months <c>2025-07/2026-06</c>; null for anything else, and for years outside any plausible range.
    /// </summary>
    public static Period? Parse(string text)
    {
        if (text.Length < 4 || Number(text, 0, 4) is not { } year || !PlausibleYears.Contains(year)) return null;
        return text.Length switch
        {
            4 => new Period(year),
            7 when text[4] == '/' => Number(text, 5, 2) == (year + 1) % 100 ? new Period(year) { FirstMonth = SchoolYear } : null,
            7 when text[4] == '-' => Part(year, text),
            15 when text[7] == '/' => TwelveMonths(text),
            _ => null,
        };
    }

    /// <summary>The first day of the period.</summary>
    public DateOnly Start => new(Year, FirstMonth ?? Month ?? ((Quarter * 3) - 2) ?? ((Half * 6) - 5) ?? 1, 1);

    /// <summary>The first day after the period; periods of different lengths are compared by it.</summary>
    public DateOnly End => Start.AddMonths(Months);

    public int Months => Month is not null ? 1 : Quarter is not null ? 3 : Half is not null ? 6 : 12;

    /// <summary>The next period of the same length.</summary>
    public Period Next => Moved(Months);

    /// <summary>Whether HTML has a form for it in <c>datetime</c>.</summary>
    public bool HasHtmlForm => (Quarter, Half, FirstMonth) is (null, null, null);

    /// <summary>Whether both are years, half-years, quarters or months, and the years begin in the same month.</summary>
    public bool HasLengthOf(Period other) => (Months, FirstMonth) == (other.Months, other.FirstMonth);

    /// <summary>The period of the same length that begins the given number of months later, or earlier.</summary>
    public Period Moved(int months) => Around(Start.AddMonths(months));

    /// <summary>The period of the same length that a day lies in.</summary>
    public Period Around(DateOnly day)
    {
        if (FirstMonth is { } first) return this with { Year = day.Month < first ? day.Year - 1 : day.Year };
        return Months switch
        {
            1 => new Period(day.Year, Month: day.Month),
            3 => new Period(day.Year, Quarter: (day.Month + 2) / 3),
            6 => new Period(day.Year) { Half = (day.Month + 5) / 6 },
            _ => new Period(day.Year),
        };
    }

    /// <summary>The months from the end of this period to the end of the other; negative when the other ends first.</summary>
    public int MonthsTo(Period other) => MonthsBetween(End, other.End);

    /// <summary>The months from one day's month to the other's; the day of the month does not matter.</summary>
    public static int MonthsBetween(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    public int CompareTo(Period other) => End.CompareTo(other.End);

    /// <summary>The form used in YAML, and in <c>datetime</c> when HTML has a form for it.</summary>
    public override string ToString() => this switch
    {
        { Month: { } month } => FormattableString.Invariant($"{Year:D4}-{month:D2}"),
        { Quarter: { } quarter } => FormattableString.Invariant($"{Year:D4}-Q{quarter}"),
        { Half: { } half } => FormattableString.Invariant($"{Year:D4}-H{half}"),
        { IsSchoolYear: true } => FormattableString.Invariant($"{Year:D4}/{(Year + 1) % 100:D2}"),
        { FirstMonth: { } first } => FormattableString.Invariant($"{Year:D4}-{first:D2}/{Year + 1:D4}-{first - 1:D2}"),
        _ => Year.ToString("D4", CultureInfo.InvariantCulture),
    };

    public bool IsSchoolYear => FirstMonth == SchoolYear;

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    /// <summary>Such as <c>2025-Q1</c>.</summary>
    private static Period? Part(int year, string text) => (text[5], text[6]) switch
    {
        ('Q', >= '1' and <= '4') => new Period(year, Quarter: text[6] - '0'),
        ('H', '1' or '2') => new Period(year) { Half = text[6] - '0' },
        _ => Number(text, 5, 2) is { } month and >= 1 and <= 12 ? new Period(year, Month: month) : null,
    };

    /// <summary>Such as <c>2025-07/2026-06</c>; the calendar year is written as a year.</summary>
    private static Period? TwelveMonths(string text) =>
        Parse(text[..7]) is { Month: > 1 and var first } from && Parse(text[8..]) is { Month: { } last } to && to.Year == from.Year + 1 && last == first - 1
            ? new Period(from.Year) { FirstMonth = first }
            : null;

    private static int? Number(string text, int start, int length) =>
        int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
