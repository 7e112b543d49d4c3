using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>The follow-up table, or the rows of it that belong to a goal.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Summary">What the table holds and what is missing, in sentences.</param>
/// <param name="Brief">The same where there is no table to look at.</param>
/// <param name="States">How many measures are in each state that occurs, and how many rows have none.</param>
public sealed record FollowUpView(
    string Id,
    string Caption,
    string Summary,
    string Brief,
    int WithMeasure,
    ImmutableArray<StateCountView> States,
    ImmutableArray<BenefitView> Benefits);

public sealed record StateCountView(MeasureState State, string Word, int Count);

public sealed record BenefitView(string Title, ImmutableArray<MeasureView> Measures);

public sealed record MeasureView(
    string Id,
    string Title,
    string Href,
    bool IsProposed,
    string Unit,
    string Definition,
    string Direction,
    string? Owner,
    string? Updated,
    SourceView? Source,
    CellView? Baseline,
    CellView? Target,
    CellView? Latest,
    StateView State,
    ImmutableArray<CellView> Observations);

/// <summary>A measure's state in words, and what it was judged by beside the baseline, the target level and the latest result.</summary>
/// <param name="Done">How much of the way to the target level has been gone, as <c>14,4 %</c>.</param>
/// <param name="Elapsed">How much of the time to the target's period had gone by then.</param>
/// <param name="Expected">Where the straight line stood by then, with the unit.</param>
/// <param name="MetIn">The period in which the target level was first met.</param>
public sealed record StateView(Progress Progress, string Word, string? Done, string? Elapsed, string? Expected, string? MetIn)
{
    public MeasureState Key => Progress.State;
}

public sealed record SourceView(string Title, Uri? Url, string? Licence, Uri? LicenceUrl);

/// <summary>A value as it is read, without its unit.</summary>
/// <param name="Text">Null where there is no value.</param>
/// <param name="Period">Null for a range, which holds at all times.</param>
/// <param name="Iso">The period for <c>datetime</c>; null where HTML has no form for it, as for a quarter.</param>
public sealed record CellView(string? Text, string? Period, string? Iso, bool IsProvisional, bool IsConfidential, string? Note);
