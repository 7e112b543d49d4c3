using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Statistics;

/// <summary>A measure with official figures.</summary>
/// <param name="Measure">Its baseline, target and own observations show the plausible magnitude of figures.</param>
public sealed record MeasureToUpdate(Measure Measure, StatisticsSource Source)
{
    /// <summary>The figures in the measure's file; null before the first update.</summary>
    internal OfficialFigures? Stored => Measure.Official;

    /// <summary>The same, unless they belong to another series than the measure now names.</summary>
    internal OfficialFigures? StoredOfSameSeries => Stored?.Series == Source.Series ? Stored : null;
}

/// <param name="Accept">Ids of measures whose downloaded figures a person has reviewed and accepts.</param>
/// <param name="Site">The site's address, so that a source can see who sends the requests.</param>
/// <param name="Today">In the town's time zone.</param>
public sealed record StatisticsOptions(ImmutableHashSet<string> Accept, StatisticsAddresses Addresses, Uri Site, SiteLanguages Languages, DateOnly Today);

public enum UpdateOutcome
{
    Unchanged,

    /// <summary>There is a file to write. Some figures may still have been rejected.</summary>
    Changed,

    /// <summary>The file is unchanged; the diagnostics say why.</summary>
    Failed,
}

/// <summary>The result for one measure.</summary>
/// <param name="File">The new content of its file; null when unchanged or failed.</param>
/// <param name="Changes">Figure by figure, in order of period.</param>
public sealed record MeasureUpdate(
    string Measure,
    UpdateOutcome Outcome,
    Output? File,
    ImmutableArray<FigureChange> Changes,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The number of periods of the source that have not begun; they are skipped, since their figures are forecasts.</summary>
    public int Forecasts { get; init; }

    /// <summary>The same without its file, for this reason.</summary>
    internal MeasureUpdate KeptOut(Diagnostic reason) =>
        this with { Outcome = UpdateOutcome.Failed, File = null, Changes = [], Diagnostics = Diagnostics.Add(reason) };

    internal static MeasureUpdate Failed(string measure, params ImmutableArray<Diagnostic> diagnostics) =>
        new(measure, UpdateOutcome.Failed, null, [], diagnostics);
}

/// <param name="Before">Null for a new figure.</param>
/// <param name="After">Null for a removed figure.</param>
public sealed record FigureChange(Period Period, Observation? Before, Observation? After);
