using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>Something that the town does to reach its goals.</summary>
/// <param name="Goals">The goals that it serves.</param>
/// <param name="Measures">The ids of the measures that it should move.</param>
/// <param name="Owner">The responsible unit, never a person.</param>
/// <param name="StatusDate">The day from which the status holds.</param>
/// <param name="Reason">Why it is delayed or given up.</param>
/// <param name="Reports">In order of time.</param>
public sealed record StrategyAction(
    Sourced<string> Id,
    Localized<string> Title,
    Localized<string> Description,
    ImmutableArray<Sourced<PageId>> Goals,
    ImmutableArray<Sourced<string>> Measures,
    Localized<string>? Owner,
    CalendarTime? Start,
    CalendarTime? End,
    ActionStatus Status,
    Sourced<DateOnly> StatusDate,
    Localized<string>? Reason,
    ImmutableArray<ActionReport> Reports)
{
    /// <summary>Whether it is not published yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Whether its time was over before the day, and it was neither done nor given up by then.</summary>
    public bool IsOverdueOn(DateOnly day) => End is { } end && end.Last < day && !IsClosedOn(day);

    /// <summary>Whether it was overdue on the day, or had been delayed by then.</summary>
    public bool IsLateOn(DateOnly day) => IsOverdueOn(day) || (Status is ActionStatus.Delayed && StatusDate.Value <= day);

    /// <summary>Whether it was done or given up by the day.</summary>
    public bool IsClosedOn(DateOnly day) => Status is ActionStatus.Done or ActionStatus.GivenUp && StatusDate.Value <= day;
}

/// <summary>How it went in a period, in a few sentences.</summary>
public sealed record ActionReport(CalendarTime Time, Localized<string> Text, SourceSpan At);
