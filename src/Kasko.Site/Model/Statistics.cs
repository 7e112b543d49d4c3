using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>The source of a measure's official figures: <c>statistics</c> in its YAML file.</summary>
public abstract record StatisticsSource(SourceSpan At)
{
    /// <summary>
    /// The source and the series, in one line. A file of official figures contains it, so that figures of another
    /// series are not mistaken for older figures of this one.
    /// </summary>
    public abstract string Series { get; }

    /// <summary>The dimension by which figures are downloaded as well, as the source calls it; null when only the whole is.</summary>
    public Sourced<string>? By { get; init; }

    /// <summary>The categories of the dimension to download.</summary>
    public ImmutableArray<SourceCategory> Categories { get; init; } = [];

    /// <summary>The part of <see cref="Series"/> about the dimension.</summary>
    protected string SeriesByCategory => By is not { } by ? "" : $" by {by.Value} {string.Join(' ', Categories.Select(category => $"{category.Id}={category.Code.Value}"))}";
}

/// <param name="Id">Of the measure's category.</param>
/// <param name="Code">Of the same in the source.</param>
public sealed record SourceCategory(string Id, Sourced<string> Code);

/// <summary>A series of Statistics Finland, in a table of its PxWeb service.</summary>
/// <param name="Table">Subject and table in the StatFin database (<c>vaerak/11ra</c>), or with another database before
/// them (<c>Kuntien_avainluvut/uusin/142h</c>).</param>
/// <param name="Contents">The contents code, or the end of it: <c>vaerak-vaesto</c> or <c>vaesto</c>.</param>
/// <param name="Area">The area's code in the table: <c>KU231</c>.</param>
public sealed record StatFinSource(Sourced<string> Table, Sourced<string> Contents, Sourced<string> Area, SourceSpan At) : StatisticsSource(At)
{
    public override string Series => $"statfin {Table.Value} {Contents.Value} {Area.Value}{SeriesByCategory}";
}

/// <summary>An indicator of Sotkanet, for both sexes together.</summary>
/// <param name="Indicator">The indicator's number: 127.</param>
/// <param name="Area">The municipality's official code: <c>231</c>.</param>
public sealed record SotkanetSource(Sourced<int> Indicator, Sourced<string> Area, SourceSpan At) : StatisticsSource(At)
{
    public override string Series => FormattableString.Invariant($"sotkanet {Indicator.Value} {Area.Value}{SeriesByCategory}");
}

/// <summary>The addresses of the statistics services; <c>site.yml</c> may name a mirror or a local server instead.</summary>
/// <param name="StatFin">The part before the language: <c>https://pxdata.stat.fi/PxWeb/api/v1/</c>.</param>
/// <param name="Sotkanet">The part before <c>regions</c>: <c>https://sotkanet.fi/rest/1.1/</c>.</param>
public sealed record StatisticsAddresses(Uri StatFin, Uri Sotkanet)
{
    public static readonly StatisticsAddresses Official = new(
        new Uri("https://pxdata.stat.fi/PxWeb/api/v1/"),
        new Uri("https://sotkanet.fi/rest/1.1/"));
}

/// <summary>The official figures of a measure, stored in <c>ID.observations.yml</c>.</summary>
/// <param name="Series">The <see cref="StatisticsSource.Series"/> that they were downloaded from.</param>
/// <param name="Updated">When the source last updated them; null when it does not say.</param>
/// <param name="Unit">The source's name of the unit; null when it does not say.</param>
/// <param name="Observations">In order of period.</param>
public sealed record OfficialFigures(
    string Series,
    FigureSource Source,
    DateTimeOffset? Updated,
    string? Unit,
    ImmutableArray<Observation> Observations)
{
    /// <summary>The figures of each category, by its id.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<Observation>> Categories { get; init; } = ImmutableSortedDictionary.Create<string, ImmutableArray<Observation>>(StringComparer.Ordinal);

    public ImmutableArray<Observation> Of(Category category) => Categories.TryGetValue(category.Id.Value, out var figures) ? figures : [];
}
