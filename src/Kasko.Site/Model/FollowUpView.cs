using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>The follow-up table, or the rows of one goal.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Summary">What the table contains and what is missing, in sentences.</param>
/// <param name="Brief">A shorter summary for pages without the table.</param>
/// <param name="States">The number of measures in each state that occurs, and the number of rows without a measure.</param>
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

/// <summary>
/// A measure's state in words, and the values it was judged by, besides the baseline, the target level and the latest result.
/// </summary>
/// <param name="Done">The share of the change to the target level that is achieved, such as <c>14,4 %</c>.</param>
/// <param name="Elapsed">The share of the time to the target's period that had passed at the latest result.</param>
/// <param name="Expected">The value of the straight line at the latest result, with the unit.</param>
/// <param name="MetIn">The period in which the target level was first met.</param>
public sealed record StateView(Progress Progress, string Word, string? Done, string? Elapsed, string? Expected, string? MetIn)
{
    public MeasureState Key => Progress.State;
}

public sealed record SourceView(string Title, Uri? Url, string? Licence, Uri? LicenceUrl);

/// <summary>A value as displayed, without its unit.</summary>
/// <param name="Text">Null when there is no value.</param>
/// <param name="Period">Null for a range, which applies at all times.</param>
/// <param name="Iso">The period for <c>datetime</c>; null when HTML has no form for it, as for a quarter.</param>
public sealed record CellView(string? Text, string? Period, string? Iso, bool IsProvisional, bool IsConfidential, string? Note);
