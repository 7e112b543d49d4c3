using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Network;
using Kasko.Site.Rules.Statistics;

namespace Kasko.Site.Statistics;

/// <summary>Downloads indicators from Sotkanet, version 1.1 of its REST API.</summary>
/// <param name="service">The part of the address before <c>regions</c>.</param>
internal sealed class SotkanetClient(StatisticsApi api, Uri service, SiteLanguages languages)
{
    private const string Whole = "total";
    private const string ByGender = "gender";
    private const string ByArea = "area";

    private static readonly ImmutableArray<string> Genders = ["female", "male"];

    private ImmutableDictionary<string, int>? _municipalities;

    public async Task<Result<FetchedFigures>> Fetch(SotkanetSource source, FetchWindow window, CancellationToken cancel)
    {
        if (!(await Municipalities(source.At, cancel)).Is(out var municipalities, out var problem)) return problem;
        if (!municipalities.TryGetValue(source.Area.Value, out var region)) return StatisticsArea.At(source.Area.At, source.Area.Value, municipalities.Keys.Order());
        if (!(await Indicator(source, cancel)).Is(out var indicator, out problem)) return problem;

        ImmutableArray<Period> available = [.. Enumerable.Range(indicator.First, indicator.Last - indicator.First + 1).Select(year => new Period(year))];
        var years = window.Of(available);
        if (years.IsEmpty) return StatisticsEmpty.OnlyForecasts(source.At, SourceNames.Sotkanet, available[0].ToString(), available[^1].ToString());
        var query = string.Concat(years.Select(year => $"&years={year}"));
        if (!(await Download(source, query, Whole, region, years, cancel)).Is(out var figures, out problem)) return problem;

        var categories = ImmutableArray.CreateBuilder<(string Id, ImmutableArray<Figure> Figures)>();
        foreach (var category in source.Categories)
        {
            if (!Part(source, category, region, municipalities).Is(out var part, out problem)) return problem;
            if (!(await Download(source, query, part.Gender, part.Region, years, cancel)).Is(out var some, out problem)) return problem;
            categories.Add((category.Id, some));
        }

        return figures.IsEmpty && categories.All(category => category.Figures.IsEmpty)
            ? StatisticsEmpty.At(source.At, SourceNames.Sotkanet, source.Area.Value)
            : new FetchedFigures(indicator.Credit(languages), indicator.Updated, indicator.Unit, figures, available.Count(window.IsToCome))
            {
                Categories = categories.ToImmutable(),
            };
    }

    private async Task<Result<ImmutableArray<Figure>>> Download(
        SotkanetSource source, string years, string gender, int region, ImmutableArray<Period> wanted, CancellationToken cancel)
    {
        var request = new Request(Below(string.Create(CultureInfo.InvariantCulture, $"json?indicator={source.Indicator.Value}{years}&genders={gender}")));
        if (!(await api.Send(request, source.At, missing: null, cancel)).Is(out var answer, out var problem)) return problem;
        if (Figures(answer, region, source.Indicator.Value, gender, wanted) is not { } figures) return StatisticsNotUnderstood.At(source.At, SourceNames.Sotkanet, "value");
        return figures;
    }

    /// <summary>The sex and the area of a category: a sex in the measure's own area, or another municipality.</summary>
    private static Result<(string Gender, int Region)> Part(SotkanetSource source, SourceCategory category, int region, ImmutableDictionary<string, int> municipalities)
    {
        var (code, by) = (category.Code.Value, source.By!.Value);
        return by.Value switch
        {
            ByGender => Genders.Contains(code) ? (code, region) : StatisticsCategory.At(category.Code.At, code, Genders),
            ByArea => municipalities.TryGetValue(code, out var other) ? (Whole, other) : StatisticsArea.At(category.Code.At, code, municipalities.Keys.Order()),
            _ => StatisticsCategory.NoDimension(by.At, by.Value, [ByGender, ByArea]),
        };
    }


    /// <summary>Sotkanet's number of each municipality, by its official code.</summary>
    private async Task<Result<ImmutableDictionary<string, int>>> Municipalities(SourceSpan at, CancellationToken cancel)
    {
        if (_municipalities is { } known) return known;
        if (!(await api.Send(new Request(Below("regions")), at, missing: null, cancel)).Is(out var answer, out var problem)) return problem;
        var found = answer.Items()?
            .Where(region => region.Text("category") == "KUNTA")
            .Select(region => (Code: region.Text("code"), Id: region.Member("id")?.Whole()))
            .Where(region => region is { Code: not null, Id: not null })
            .DistinctBy(region => region.Code)
            .ToImmutableDictionary(region => region.Code!, region => region.Id!.Value);
        if (found is null or { IsEmpty: true }) return StatisticsNotUnderstood.At(at, SourceNames.Sotkanet, "regions");
        return _municipalities = found;
    }

    private async Task<Result<SotkanetIndicator>> Indicator(SotkanetSource source, CancellationToken cancel)
    {
        var request = new Request(Below(string.Create(CultureInfo.InvariantCulture, $"indicators/{source.Indicator.Value}")));
        var missing = StatisticsIndicator.At(source.Indicator.At, source.Indicator.Value);
        if (!(await api.Send(request, source.At, missing, cancel)).Is(out var answer, out var problem)) return problem;
        if (SotkanetIndicator.Read(source.Indicator.Value, answer) is not { } indicator) return StatisticsNotUnderstood.At(source.At, SourceNames.Sotkanet, "range");
        return indicator;
    }

    /// <summary>
    /// One row for each area, year and sex, in any order. A year without a row has no figure at all, which is different
    /// from a confidential one. Null when a row for the area is malformed.
    /// </summary>
    private static ImmutableArray<Figure>? Figures(JsonElement answer, int region, int indicator, string gender, ImmutableArray<Period> years)
    {
        if (answer.Items() is not { } rows) return null;
        var figures = new SortedDictionary<Period, Figure>();
        foreach (var row in rows)
        {
            if (row.Member("region")?.Whole() != region || !(row.Text("gender") is { } sex ? sex == gender : gender == Whole)) continue;
            if (row.Member("indicator")?.Whole() != indicator || row.Member("year")?.Whole() is not { } year) return null;
            var value = row.Member("value");
            var figure = new Figure(new Period(year), value?.Number(), Provisional: false);
            if (!years.Contains(figure.Period)) continue;
            if ((value is not null && figure.Value is null) || !figures.TryAdd(figure.Period, figure)) return null;
        }

        return [.. figures.Values.SkipWhile(figure => figure.Value is null)];
    }

    private Uri Below(string path) => new(new Uri(service.AbsoluteUri.TrimEnd('/') + "/"), path);
}
