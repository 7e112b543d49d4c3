using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>What a measure's own page shows besides its row in the follow-up table.</summary>
/// <param name="Change">The latest figure compared with the previous one, in a sentence; null when there is no figure.</param>
/// <param name="ChangedOn">The day from which the latest figure is published, as written in the content.</param>
/// <param name="SourceUpdated">When the source last updated its figures, according to the source.</param>
/// <param name="Due">The last day on which the next figure is not overdue.</param>
/// <param name="Targets">All that have been set, the newest first; empty when nothing but the target level itself is known.</param>
public sealed record MeasurePageView(
    MeasureView Measure,
    ChartView Chart,
    string? Change,
    DateOnly? ChangedOn,
    DateOnly? SourceUpdated,
    DateOnly? Due,
    bool IsOverdue,
    ImmutableArray<TargetView> Targets,
    BreakdownView? Breakdown,
    ImmutableArray<JudgementView> Judgements,
    ImmutableArray<DownloadView> Downloads)
{
    public const string Layout = "measure";

    /// <summary>The actions that should move the measure.</summary>
    public ImmutableArray<ActionView> Actions { get; init; } = [];
}

/// <summary>A measure's figures by category.</summary>
/// <param name="Name">The picture in words.</param>
/// <param name="Periods">The newest first.</param>
public sealed record BreakdownView(string Title, bool HasTotal, string Name, ImmutableArray<CategoryPeriodView> Periods);

/// <param name="Total">Null when the measure has no figure for the whole.</param>
public sealed record CategoryPeriodView(string Period, string? Iso, CellView? Total, ImmutableArray<(string Category, CellView? Cell)> Cells);

/// <param name="Cell">Without a text, what held before no longer does.</param>
/// <param name="IsJudged">Whether the state is judged by it.</param>
public sealed record TargetView(CellView Cell, bool IsInterim, DateOnly? From, TargetDecisionView? Decided, string? Why, bool IsJudged);

public sealed record TargetDecisionView(string? Body, DateOnly Date, string? Section, Uri? Url);

/// <summary>What a measure's page says about its latest figure.</summary>
/// <param name="Measure">Its id.</param>
/// <param name="Heading">The figure and the measure's state.</param>
/// <param name="Change">The figure compared with the one before it, in a sentence; null for the first figure.</param>
public sealed record MeasureFinding(string Measure, Language Language, string Heading, string? Change);

public sealed record ChartView(Measure Measure, ChartWords Words);

/// <summary>The files with all measures, and the files that describe them.</summary>
public sealed record OpenDataView(ImmutableArray<DownloadView> Downloads, ImmutableArray<DownloadView> Descriptions);

/// <summary>A file to download.</summary>
/// <param name="Format">The usual name of the format, such as <c>CSV</c>; null when the text is that name.</param>
public sealed record DownloadView(string Text, string Href, string? Format, long Bytes);
