using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>The measures of the strategy, or of one goal, by how it goes and by benefit.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Heading">The strategy's own heading for it; null when the follow-up page has none.</param>
/// <param name="Summary">How much is followed up and what is missing, in sentences.</param>
/// <param name="IsAdopted">Whether the town has adopted any of the measures.</param>
/// <param name="Groups">All three groups, also empty ones.</param>
/// <param name="Newest">The period of the newest result; null when no measure has one.</param>
public sealed record FollowUpView(
    string Id,
    string? Heading,
    string Caption,
    string Summary,
    bool IsAdopted,
    ImmutableArray<StateGroupView> Groups,
    ImmutableArray<BenefitView> Benefits,
    string? Newest)
{
    public int Measures => Groups.Sum(group => group.Measures.Length);
}

/// <param name="Anchor">The id of the group in the table.</param>
/// <param name="Href">The address of the group in the whole follow-up; null when no page shows that.</param>
public sealed record StateGroupView(StateGroup Group, string Anchor, string? Href, ImmutableArray<MeasureView> Measures);

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
    ImmutableArray<CellView> Observations)
{
    /// <summary>The title of the benefit that it measures.</summary>
    public required string Benefit { get; init; }

    /// <summary>The newest judgement in words beside the computed state.</summary>
    public JudgementView? Judgement { get; init; }

    /// <summary>The measure with its figures, for charts.</summary>
    public required Measure Figures { get; init; }
}

/// <summary>
/// A measure's state in words, and the values it was judged by, besides the baseline, the target level and the latest result.
/// </summary>
/// <param name="Done">The share of the change to the target level that is achieved, such as <c>14,4 %</c>.</param>
/// <param name="Elapsed">The share of the time to the target's period that had passed at the latest result.</param>
/// <param name="Way">The same as <paramref name="Done"/> in whole percent; null below zero.</param>
/// <param name="Time">The same as <paramref name="Elapsed"/> in whole percent.</param>
/// <param name="Expected">The value of the straight line at the latest result, with the unit.</param>
/// <param name="MetIn">The period in which the target level was first met.</param>
public sealed record StateView(Progress Progress, string Word, string? Done, string? Elapsed, string? Way, string? Time, string? Expected, string? MetIn)
{
    public StateGroup Group => Progress.Group();

    public MeasureState Key => Progress.State;
}

/// <param name="By">Who judged.</param>
/// <param name="Outcome">The step in words.</param>
/// <param name="Contradicts">Whether it says the opposite of the computed state.</param>
public sealed record JudgementView(string Period, string By, string? Outcome, Outcome? Key, string Text, DateOnly? Date, bool Contradicts);

public sealed record SourceView(string Title, Uri? Url, string? Licence, Uri? LicenceUrl);

/// <summary>A value as displayed, without its unit.</summary>
/// <param name="Text">Null when there is no value.</param>
/// <param name="Period">Null for a range, which applies at all times.</param>
/// <param name="Iso">The period for <c>datetime</c>; null when HTML has no form for it, as for a quarter.</param>
public sealed record CellView(string? Text, string? Period, string? Iso, bool IsProvisional, bool IsConfidential, string? Note)
{
    public bool IsEstimate { get; init; }

    /// <summary>Whether the series breaks before it.</summary>
    public bool IsBreak { get; init; }
}
