using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>What a measure's own page shows beyond its row in the follow-up table.</summary>
/// <param name="Change">The latest figure beside the one before it, in a sentence; null where there is no figure.</param>
/// <param name="ChangedOn">The day it was published, by the content's own word.</param>
/// <param name="SourceUpdated">When the source last updated its figures, by the source's own word.</param>
/// <param name="Due">The last day on which the next figure is not late.</param>
public sealed record MeasurePageView(
    MeasureView Measure,
    ChartView Chart,
    string? Change,
    DateOnly? ChangedOn,
    DateOnly? SourceUpdated,
    DateOnly? Due,
    bool IsOverdue,
    ImmutableArray<DownloadView> Downloads);

public sealed record ChartView(Measure Measure, ChartWords Words);

/// <summary>The files of all measures together, and those that describe them.</summary>
public sealed record OpenDataView(ImmutableArray<DownloadView> Downloads, ImmutableArray<DownloadView> Descriptions);

/// <summary>A file to download.</summary>
/// <param name="Text">What it is, with the measure's name.</param>
/// <param name="Format">As people call it: <c>CSV</c>.</param>
public sealed record DownloadView(string Text, string Href, string Format, long Bytes);
