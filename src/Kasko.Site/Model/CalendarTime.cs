using System.Globalization;

namespace Kasko.Site.Model;

/// <summary>A day, or a period.</summary>
public readonly record struct CalendarTime(DateOnly First, DateOnly Last, Period? Period = null)
{
    /// <summary>Reads <c>2026-01-31</c>, or what <see cref="Model.Period.Parse"/> reads; null for anything else.</summary>
    public static CalendarTime? Parse(string text)
    {
        if (Model.Period.Parse(text) is { } period) return new CalendarTime(period.Start, period.End.AddDays(-1), period);
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && PlausibleYears.Contains(day.Year)
            ? new CalendarTime(day, day)
            : null;
    }

    /// <summary>The form used in YAML and data.</summary>
    public override string ToString() => Period is { } period ? period.ToString() : First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
