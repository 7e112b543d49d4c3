using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Statistics;

/// <summary>A measure whose figures a source keeps.</summary>
/// <param name="Measure">Its baseline, target and own observations show how large a plausible figure is.</param>
public sealed record MeasureToUpdate(Measure Measure, StatisticsSource Source)
{
    /// <summary>The figures in the measure's file; null before the first update.</summary>
    internal OfficialFigures? Held => Measure.Official;

    /// <summary>The same, unless the measure has been given another series since.</summary>
    internal OfficialFigures? HeldOfSameSeries => Held?.Series == Source.Series ? Held : null;
}

/// <param name="Accept">Ids of measures whose figures a person has looked at and accepts as they come.</param>
/// <param name="Site">The site's address, so that a source can see who asks.</param>
public sealed record StatisticsOptions(ImmutableHashSet<string> Accept, StatisticsAddresses Addresses, Uri Site);

public enum UpdateOutcome
{
    Unchanged,

    /// <summary>There is a file to write. Figures may still have been kept out.</summary>
    Changed,

    /// <summary>The file stays as it is; the diagnostics say why.</summary>
    Failed,
}

/// <summary>What became of one measure.</summary>
/// <param name="File">The new content of its file; null unless changed.</param>
/// <param name="Changes">Figure by figure, in order of period.</param>
public sealed record MeasureUpdate(
    string Measure,
    UpdateOutcome Outcome,
    Output? File,
    ImmutableArray<FigureChange> Changes,
    ImmutableArray<Diagnostic> Diagnostics)
{
    internal static MeasureUpdate Failed(string measure, params ImmutableArray<Diagnostic> diagnostics) =>
        new(measure, UpdateOutcome.Failed, null, [], diagnostics);
}

/// <param name="Before">Null for a new figure.</param>
/// <param name="After">Null for a figure that is gone.</param>
public sealed record FigureChange(Period Period, Observation? Before, Observation? After);
