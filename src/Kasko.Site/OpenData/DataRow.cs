using Kasko.Site.Model;

namespace Kasko.Site.OpenData;

internal enum RowKind
{
    Baseline,
    Observation,
    Target,
}

internal enum FigureStatus
{
    Final,
    Provisional,
    Missing,
    Confidential,
}

/// <summary>A row of the figures table: the baseline, an observation or the target of a measure.</summary>
internal sealed record DataRow(Measure Measure, RowKind Kind, Observation Figure)
{
    /// <summary>The status of the figure; null for a target, which is a decision.</summary>
    public FigureStatus? Status => Kind is RowKind.Target ? null : StatusOf(Figure);

    public static IEnumerable<DataRow> Of(Measure measure)
    {
        if (measure.Baseline is { } baseline) yield return new(measure, RowKind.Baseline, baseline);
        foreach (var figure in measure.Observations) yield return new(measure, RowKind.Observation, figure);
        if (measure.Target is { } target) yield return new(measure, RowKind.Target, target);
    }

    public static FigureStatus StatusOf(Observation figure) => figure switch
    {
        { Confidential: true } => FigureStatus.Confidential,
        { Value: null } => FigureStatus.Missing,
        { Provisional: true } => FigureStatus.Provisional,
        _ => FigureStatus.Final,
    };
}
