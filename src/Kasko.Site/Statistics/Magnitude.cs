using Kasko.Site.Model;

namespace Kasko.Site.Statistics;

/// <summary>The magnitude of a measure's figures, without sign.</summary>
internal sealed record Magnitude(decimal Smallest, decimal Largest, decimal Step)
{
    /// <summary>
    /// A figure in the wrong unit is a hundred or a thousand times too large or small, but as a new figure it may also
    /// have changed; so the limit is halfway between ten and a hundred times, on a logarithmic scale.
    /// </summary>
    private const decimal Far = 31.6m;

    /// <summary>
    /// Taken from the figures in the measure's file and the town's own; when there are none, from the median of the
    /// downloaded figures, so that a single wrong one is noticed.
    /// </summary>
    public static Magnitude Of(MeasureToUpdate update, FetchedFigures fetched)
    {
        var step = Enumerable.Repeat(0.1m, update.Measure.Decimals).Aggregate(1m, (step, tenth) => step * tenth);
        var known = Sizes([.. update.StoredOfSameSeries?.Observations ?? [], .. update.Measure.OwnObservations, update.Measure.Baseline, .. update.Measure.Targets.Select(target => target.Figure)], step);
        if (known is []) known = [Median(fetched, step)];
        return new Magnitude(known[0], known[^1], step);
    }

    public bool IsFarOff(decimal value) => Size(value, Step) is var size && (size > Largest * Far || size * Far < Smallest);

    /// <summary>Zero has no magnitude: it is treated as one step of the last decimal shown.</summary>
    private static decimal Size(decimal value, decimal step) => Math.Max(Math.Abs(value), step);

    private static List<decimal> Sizes(IEnumerable<Observation?> observations, decimal step) =>
        [.. observations.Select(observation => observation?.Value).OfType<decimal>().Select(value => Size(value, step)).Order()];

    private static decimal Median(FetchedFigures fetched, decimal step)
    {
        var sizes = fetched.Figures.Select(figure => figure.Value).OfType<decimal>().Select(value => Size(value, step)).Order().ToList();
        return sizes[sizes.Count / 2];
    }
}
