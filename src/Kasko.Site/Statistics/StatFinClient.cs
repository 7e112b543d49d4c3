using System.Collections.Immutable;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Network;
using Kasko.Site.Rules.Statistics;

namespace Kasko.Site.Statistics;

/// <summary>Downloads series from Statistics Finland's PxWeb, version 1 of its API.</summary>
/// <param name="service">The part of the address before the language.</param>
internal sealed class StatFinClient(StatisticsApi api, Uri service, SiteLanguages languages)
{
    private readonly Dictionary<TableAddress, TableMetadata> _tables = [];
    private ApiLimits? _limits;

    public async Task<Result<FetchedFigures>> Fetch(StatFinSource source, FetchWindow window, CancellationToken cancel)
    {
        if (TableAddress.Parse(source.Table.Value) is not { } address) return StatisticsTable.Malformed(source.Table.At, source.Table.Value);
        var limits = _limits ??= await FetchLimits(source.At, cancel);
        if (!(await Metadata(address, source, cancel)).Is(out var table, out var problem)) return problem;
        var hasWhole = !SeriesFinder.HasCategoriesOnly(table, source);
        if (!SeriesFinder.Find(table, source, hasWhole ? null : source.Categories.FirstOrDefault()).Is(out var query, out problem)) return problem;
        if (Times(query.Time) is not { Count: > 0 } times) return StatisticsNotUnderstood.At(source.At, SourceNames.StatFin, "timeperiod");

        var wanted = window.Of(times.Keys);
        if (wanted.IsEmpty) return StatisticsEmpty.OnlyForecasts(source.At, SourceNames.StatFin, times.Keys.First().ToString(), times.Keys.Last().ToString());
        ImmutableArray<string> codes = [.. wanted.Select(period => times[period])];
        if (!(await Download(query, codes, address, source, limits, cancel)).Is(out var whole, out problem)) return problem;

        var categories = ImmutableArray.CreateBuilder<(string, ImmutableArray<Figure>)>();
        foreach (var category in source.Categories)
        {
            if (!SeriesFinder.Find(table, source, category).Is(out var part, out problem)) return problem;
            if (!(await Download(part, codes, address, source, limits, cancel)).Is(out var parts, out problem)) return problem;
            categories.Add((category.Id, Figures(parts)));
        }

        return Combine(whole, hasWhole, categories.ToImmutable(), address, source, times.Keys.Count(window.IsToCome));
    }

    /// <summary>The answers for some of the time variable's codes, in as many queries as the limits ask for.</summary>
    private async Task<Result<List<TablePart>>> Download(
        TableQuery query, ImmutableArray<string> times, TableAddress address, StatFinSource source, ApiLimits limits, CancellationToken cancel)
    {
        var parts = new List<TablePart>();
        foreach (var some in times.Chunk(limits.Cells))
        {
            var request = new Request(address.In(service), query.For(some));
            if (!(await api.Send(request, source.At, missing: null, cancel)).Is(out var answer, out var problem)) return problem;
            if (TablePart.Read(answer, query, some) is not { } part) return StatisticsNotUnderstood.At(source.At, SourceNames.StatFin, "json-stat2");
            parts.Add(part);
        }

        return parts;
    }

    /// <summary>Called once per run, first. When the service does not answer, the default limits apply.</summary>
    private async Task<ApiLimits> FetchLimits(SourceSpan at, CancellationToken cancel)
    {
        if (!(await api.Send(new Request(TableAddress.Config(service)), at, missing: null, cancel)).Is(out var config, out _)) return ApiLimits.Default;
        var limits = ApiLimits.Read(config);
        api.Apply(limits);
        return limits;
    }

    private async Task<Result<TableMetadata>> Metadata(TableAddress address, StatFinSource source, CancellationToken cancel)
    {
        if (_tables.TryGetValue(address, out var known)) return known;
        var missing = StatisticsTable.At(source.Table.At, source.Table.Value);
        if (!(await api.Send(new Request(address.In(service)), source.At, missing, cancel)).Is(out var answer, out var problem)) return problem;
        if (TableMetadata.Read(answer) is not { } table) return StatisticsNotUnderstood.At(source.At, SourceNames.StatFin, "variables");
        return _tables[address] = table;
    }

    /// <summary>The codes of a table's periods, in order; empty when two codes are the same period.</summary>
    private static SortedDictionary<Period, string> Times(TableVariable variable)
    {
        var times = new SortedDictionary<Period, string>();
        foreach (var code in variable.Values)
        {
            if (SourcePeriod.Parse(code) is { } period && !times.TryAdd(period, code)) return [];
        }

        return times;
    }

    private static ImmutableArray<Figure> Figures(List<TablePart> parts) =>
        [.. parts.SelectMany(part => part.Figures).OrderBy(figure => figure.Period).SkipWhile(figure => figure.Value is null)];

    private Result<FetchedFigures> Combine(
        List<TablePart> parts, bool hasWhole, ImmutableArray<(string Id, ImmutableArray<Figure> Figures)> categories, TableAddress address, StatFinSource source, int forecasts)
    {
        ImmutableArray<Figure> figures = hasWhole ? Figures(parts) : [];
        if (figures.IsEmpty && categories.All(category => category.Figures.IsEmpty)) return StatisticsEmpty.At(source.At, SourceNames.StatFin, source.Area.Value);
        return new FetchedFigures(
            address.Credit(languages),
            parts.Max(part => part.Updated),
            parts.Select(part => part.Unit).FirstOrDefault(unit => unit is not null),
            figures,
            forecasts)
        {
            Categories = categories,
        };
    }
}
