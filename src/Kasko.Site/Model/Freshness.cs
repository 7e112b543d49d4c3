namespace Kasko.Site.Model;

/// <summary>Whether a measure's figures are as new as its update frequency requires.</summary>
/// <param name="Since">The date of their last update; when that is unknown, the end of their latest period.</param>
/// <param name="Due">The last day on which the next figures are not overdue.</param>
public sealed record Freshness(DateOnly Since, DateOnly Due, DateOnly Today)
{
    public bool IsOverdue => Today > Due;

    /// <summary>The figures' age in days; 0 for a future date.</summary>
    public int Days => Math.Max(0, Today.DayNumber - Since.DayNumber);

    /// <summary>The figures' age in whole months.</summary>
    public int Months
    {
        get
        {
            var months = Period.MonthsBetween(Since, Today);
            return Math.Max(0, Since.AddMonths(months) > Today ? months - 1 : months);
        }
    }

    /// <summary>
    /// The next figures are due one interval after the last update. When that is unknown, they are due one interval
    /// after the end of their period: when the latest figure is for 2025, the figure for 2026 is overdue once 2027 has
    /// ended. Null when there is no update frequency or no figure yet.
    /// </summary>
    /// <param name="updated">When the figures were last updated according to the source, in the town's time zone.</param>
    /// <param name="latest">The latest period that has a figure.</param>
    /// <param name="today">In the town's time zone.</param>
    public static Freshness? Of(UpdateFrequency? frequency, DateOnly? updated, Period? latest, DateOnly today)
    {
        if (frequency is not { } step || latest is not { } period) return null;
        return updated is { } day
            ? new Freshness(day, Next(day, step), today)
            : new Freshness(period.End, Next(Next(period.End, step), step).AddDays(-1), today);
    }

    private static DateOnly Next(DateOnly day, UpdateFrequency frequency) => frequency switch
    {
        UpdateFrequency.Monthly => day.AddMonths(1),
        UpdateFrequency.HalfYearly => day.AddMonths(6),
        UpdateFrequency.EverySecondYear => day.AddYears(2),
        UpdateFrequency.Quarterly => day.AddMonths(3),
        _ => day.AddYears(1),
    };
}
