using System.Globalization;

namespace Kasko.Site.Model;

/// <summary>A year, a quarter (1–4) or a month (1–12).</summary>
public readonly record struct Period(int Year, int? Quarter = null, int? Month = null) : IComparable<Period>
{
    /// <summary>
    /// Reads <c>2025</c>, <c>2025-Q1</c> or <c>2025-01</c>; null for anything else, and for years outside any plausible range.
    /// </summary>
    public static Period? Parse(string text)
    {
        if (text.Length < 4 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !PlausibleYears.Contains(year))
            return null;
        if (text.Length == 4) return new Period(year);
        if (text.Length != 7 || text[4] != '-') return null;
        if (text[5] == 'Q') return text[6] is >= '1' and <= '4' ? new Period(year, Quarter: text[6] - '0') : null;
        return int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
            ? new Period(year, Month: month)
            : null;
    }

    /// <summary>The first day of the period.</summary>
    public DateOnly Start => new(Year, Month ?? ((Quarter * 3) - 2) ?? 1, 1);

    /// <summary>The first day after the period; periods of different lengths are compared by it.</summary>
    public DateOnly End => Start.AddMonths(Month is not null ? 1 : Quarter is not null ? 3 : 12);

    /// <summary>The next period of the same length.</summary>
    public Period Next => Moved(Month is not null ? 1 : Quarter is not null ? 3 : 12);

    /// <summary>Whether both are years, both quarters or both months.</summary>
    public bool HasLengthOf(Period other) => (Quarter is null, Month is null) == (other.Quarter is null, other.Month is null);

    /// <summary>The period of the same length that begins the given number of months later, or earlier.</summary>
    public Period Moved(int months)
    {
        var start = Start.AddMonths(months);
        return new Period(start.Year, Quarter is null ? null : (start.Month + 2) / 3, Month is null ? null : start.Month);
    }

    /// <summary>The months from the end of this period to the end of the other; negative when the other ends first.</summary>
    public int MonthsTo(Period other) => MonthsBetween(End, other.End);

    /// <summary>The months from one day's month to the other's; the day of the month does not matter.</summary>
    public static int MonthsBetween(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    public int CompareTo(Period other) => End.CompareTo(other.End);

    /// <summary>The form used in YAML, and in <c>datetime</c> when HTML has a form for it.</summary>
    public override string ToString() => Month is { } month ? FormattableString.Invariant($"{Year:D4}-{month:D2}")
        : Quarter is { } quarter ? FormattableString.Invariant($"{Year:D4}-Q{quarter}")
        : Year.ToString("D4", CultureInfo.InvariantCulture);

    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;
}
