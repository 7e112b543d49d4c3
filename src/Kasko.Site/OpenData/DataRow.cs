using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

internal enum RowKind
{
    Baseline,
    Observation,
    Target,
    InterimTarget,

    /// <summary>A target level that held earlier, or that holds from later on.</summary>
    OtherTarget,
}

internal enum FigureStatus
{
    Final,
    Provisional,
    Estimate,
    Missing,
    Confidential,
}

/// <summary>A row of the figures table: the baseline, an observation or a target of a measure.</summary>
internal sealed record DataRow(Measure Measure, RowKind Kind, Observation Figure, DateOnly? HoldsFrom = null, Category? Category = null)
{
    /// <summary>The status of the figure; null for a target, which is a decision.</summary>
    public FigureStatus? Status => Kind is RowKind.Baseline or RowKind.Observation ? StatusOf(Figure) : null;

    public static IEnumerable<DataRow> Of(Measure measure)
    {
        if (measure.Baseline is { } baseline) yield return new(measure, RowKind.Baseline, baseline);
        foreach (var figure in measure.Observations) yield return new(measure, RowKind.Observation, figure);
        foreach (var category in measure.Breakdown?.Categories ?? [])
            foreach (var figure in category.Observations) yield return new(measure, RowKind.Observation, figure, Category: category);
        foreach (var target in measure.Targets.OrderBy(target => (target.HoldsFrom ?? DateOnly.MinValue, target.Figure.Period)))
            yield return new(measure, KindOf(target, measure), target.Figure, target.HoldsFrom);
    }

    private static RowKind KindOf(Target target, Measure measure) =>
        target.IsInterim ? RowKind.InterimTarget
        : ReferenceEquals(target.Figure, measure.Target) ? RowKind.Target
        : RowKind.OtherTarget;

    public static FigureStatus StatusOf(Observation figure) => figure switch
    {
        { Confidential: true } => FigureStatus.Confidential,
        { Value: null } => FigureStatus.Missing,
        { Estimate: true } => FigureStatus.Estimate,
        { Provisional: true } => FigureStatus.Provisional,
        _ => FigureStatus.Final,
    };
}
