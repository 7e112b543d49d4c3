using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Network;

namespace Kasko.Site.Statistics;

/// <summary>Downloads official figures, and creates the files that store them.</summary>
public static class FigureUpdater
{
    /// <summary>
    /// Updates one measure after another, in the given order. A problem with one is reported in its update and does not
    /// stop the others. Writes nothing.
    /// </summary>
    /// <param name="http">Preferably from <see cref="OutboundHttp.CreateClient"/>, which does not follow redirects itself.</param>
    public static async Task<ImmutableArray<MeasureUpdate>> Run(
        IReadOnlyList<MeasureToUpdate> measures,
        StatisticsOptions options,
        HttpClient http,
        TimeProvider time,
        CancellationToken cancel)
    {
        var sender = new HttpSender(http, time, options.Site);
        using var statFinServer = new RateLimitedClient(sender, time, ApiLimits.Default.Policy);
        using var sotkanetServer = new RateLimitedClient(sender, time, ApiLimits.Default.Policy);
        var statFin = new StatFinClient(new StatisticsApi(statFinServer, SourceNames.StatFin), options.Addresses.StatFin, options.Languages);
        var sotkanet = new SotkanetClient(new StatisticsApi(sotkanetServer, SourceNames.Sotkanet), options.Addresses.Sotkanet, options.Languages);
        var updates = ImmutableArray.CreateBuilder<MeasureUpdate>(measures.Count);
        foreach (var update in measures)
        {
            var window = new FetchWindow(FirstNeeded(update), options.Today);
            var result = update.Source switch
            {
                StatFinSource source => await statFin.Fetch(source, window, cancel),
                SotkanetSource source => await sotkanet.Fetch(source, window, cancel),
                _ => throw new InvalidOperationException("A source without a client."),
            };
            updates.Add(result.Is(out var fetched, out var problem)
                ? Revise(update, fetched, options) with { Forecasts = fetched.Forecasts }
                : MeasureUpdate.Failed(update.Measure.Id.Value, problem));
        }

        return updates.ToImmutable();
    }

    /// <summary>The baseline's period, or that of older figures in the file, so that changes in them are noticed.</summary>
    private static Period? FirstNeeded(MeasureToUpdate update)
    {
        var needed = (update.StoredOfSameSeries?.Observations ?? []).Select(observation => observation.Period).ToList();
        if (update.Measure.Baseline is { } baseline) needed.Add(baseline.Period);
        return needed.Count == 0 ? null : needed.Min();
    }

    private static MeasureUpdate Revise(MeasureToUpdate update, FetchedFigures fetched, StatisticsOptions options)
    {
        var id = update.Measure.Id.Value;
        var plausible = options.Accept.Contains(id) ? new PlausibleFigures(fetched.Figures, []) : PlausibilityCheck.Run(update, fetched);
        if (plausible.Figures.Concat(fetched.Categories.SelectMany(category => category.Figures)).All(figure => figure.Value is null)) return MeasureUpdate.Failed(id, plausible.Problems);

        var figures = Merge(update, fetched, plausible.Figures, options.Today);
        var bytes = ObservationsFile.Write(figures);
        if (update.Stored is { } stored && bytes.AsSpan().SequenceEqual(ObservationsFile.Write(stored)))
        {
            var outcome = plausible.Problems.IsEmpty ? UpdateOutcome.Unchanged : UpdateOutcome.Failed;
            return new MeasureUpdate(id, outcome, null, [], plausible.Problems);
        }

        var file = new Output(ContentPath.OfObservations(id), bytes);
        return new MeasureUpdate(id, UpdateOutcome.Changed, file, Changes(update.Stored, figures), plausible.Problems);
    }

    /// <summary>The stored figures, overwritten by the new ones. A figure for a period that the source no longer covers is kept.</summary>
    private static OfficialFigures Merge(MeasureToUpdate update, FetchedFigures fetched, ImmutableArray<Figure> plausible, DateOnly today)
    {
        var stored = update.StoredOfSameSeries;
        return new OfficialFigures(
            update.Source.Series,
            fetched.Source,
            fetched.Updated ?? stored?.Updated,
            fetched.Unit ?? stored?.Unit,
            Merge(update, stored?.Observations ?? [], plausible, today))
        {
            // A period whose figure is kept out is kept out of every category too.
            Categories = fetched.Categories.ToImmutableSortedDictionary(
                category => category.Id,
                category => Merge(
                    update, stored?.Categories.GetValueOrDefault(category.Id, []) ?? [],
                    [.. category.Figures.Where(figure => fetched.Figures.IsEmpty || plausible.Any(whole => whole.Period == figure.Period))], today),
                StringComparer.Ordinal),
        };
    }

    private static ImmutableArray<Observation> Merge(MeasureToUpdate update, ImmutableArray<Observation> stored, ImmutableArray<Figure> plausible, DateOnly today)
    {
        var observations = stored.Where(observation => observation.Period.Start <= today).ToDictionary(observation => observation.Period);
        var path = new SourceSpan(ContentPath.OfObservations(update.Measure.Id.Value));
        foreach (var figure in plausible)
        {
            var before = observations.GetValueOrDefault(figure.Period);
            var provisional = figure.Provisional || figure.Period.End > today;
            observations[figure.Period] = new Observation(figure.Period, figure.Value, provisional, Confidential: false, before?.Note, path, before?.Schedule ?? default)
            {
                Estimate = before?.Estimate ?? false,
                Break = before?.Break ?? false,
            };
        }

        return [.. observations.Values.OrderBy(observation => observation.Period)];
    }

    private static ImmutableArray<FigureChange> Changes(OfficialFigures? stored, OfficialFigures now)
    {
        var before = (stored?.Observations ?? []).ToDictionary(observation => observation.Period);
        var after = now.Observations.ToDictionary(observation => observation.Period);
        return
        [
            .. from period in before.Keys.Union(after.Keys).Order()
               let change = new FigureChange(period, before.GetValueOrDefault(period), after.GetValueOrDefault(period))
               where (change.Before?.Value, change.Before?.Provisional) != (change.After?.Value, change.After?.Provisional)
               select change,
        ];
    }
}
