using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Network;
using Kasko.Site.Rules.Statistics;

namespace Kasko.Site.Statistics;

/// <summary>Fetches series from Statistics Finland's PxWeb, version 1 of its API.</summary>
/// <param name="service">The address above the language.</param>
internal sealed class StatFinClient(Guest guest, Uri service)
{
    private readonly Dictionary<TableAddress, TableMetadata> _tables = [];
    private bool _limitsAsked;

    /// <param name="from">The first period that is needed in any case.</param>
    public async Task<Answer<FetchedFigures>> Fetch(StatFinSource source, Period? from, CancellationToken cancel)
    {
        if (TableAddress.Parse(source.Table.Value) is not { } address) return StatisticsTable.Malformed(source.Table.At, source.Table.Value);
        await AskLimits(source.At, cancel);
        if (!(await Metadata(address, source, cancel)).Is(out var table, out var trouble)) return trouble;
        if (!TableReading.Find(table, source).Is(out var query, out trouble)) return trouble;
        if (Times(query.Time) is not { Count: > 0 } times) return StatisticsNotUnderstood.At(source.At, SourceNames.StatFin, "timeperiod");

        var wanted = History.Wanted([.. times.Keys], from).Select(period => times[period]);
        var parts = new List<TablePart>();
        foreach (var some in wanted.Chunk(guest.Limits.Cells))
        {
            var call = new Call(address.In(service), query.For(some));
            if (!(await guest.Ask(call, source.At, missing: null, cancel)).Is(out var answer, out trouble)) return trouble;
            if (TablePart.Read(answer, query, some) is not { } part) return StatisticsNotUnderstood.At(source.At, SourceNames.StatFin, "json-stat2");
            parts.Add(part);
        }

        return Together(parts, address, source);
    }

    /// <summary>Once a run, before anything else. A source that does not tell its limits is taken to have narrow ones.</summary>
    private async Task AskLimits(SourceSpan at, CancellationToken cancel)
    {
        if (_limitsAsked) return;
        _limitsAsked = true;
        if ((await guest.Ask(new Call(TableAddress.Config(service)), at, missing: null, cancel)).Is(out var config, out _))
            guest.Limits = Limits.Read(config);
    }

    private async Task<Answer<TableMetadata>> Metadata(TableAddress address, StatFinSource source, CancellationToken cancel)
    {
        if (_tables.TryGetValue(address, out var known)) return known;
        var missing = StatisticsTable.At(source.Table.At, source.Table.Value);
        if (!(await guest.Ask(new Call(address.In(service)), source.At, missing, cancel)).Is(out var answer, out var trouble)) return trouble;
        if (TableMetadata.Read(answer) is not { } table) return StatisticsNotUnderstood.At(source.At, SourceNames.StatFin, "variables");
        return _tables[address] = table;
    }

    /// <summary>The codes of the periods a table has, in order; none where two codes are the same period.</summary>
    private static SortedDictionary<Period, string> Times(TableVariable variable)
    {
        var times = new SortedDictionary<Period, string>();
        foreach (var code in variable.Values)
        {
            if (SourcePeriod.Parse(code) is { } period && !times.TryAdd(period, code)) return [];
        }

        return times;
    }

    private static Answer<FetchedFigures> Together(List<TablePart> parts, TableAddress address, StatFinSource source)
    {
        var figures = parts.SelectMany(part => part.Figures).OrderBy(figure => figure.Period).SkipWhile(figure => figure.Value is null).ToImmutableArray();
        if (figures.IsEmpty) return StatisticsEmpty.At(source.At, SourceNames.StatFin, source.Area.Value);
        return new FetchedFigures(
            address.Credit(),
            parts.Max(part => part.Updated),
            parts.Select(part => part.Unit).FirstOrDefault(unit => unit is not null),
            figures);
    }
}
