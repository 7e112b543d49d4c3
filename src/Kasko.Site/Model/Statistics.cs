using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>Where a measure's official figures come from: what its YAML says under <c>statistics</c>.</summary>
public abstract record StatisticsSource(SourceSpan At)
{
    /// <summary>
    /// The source, and which of its series, in one line. A file of figures names its series, so that figures of
    /// another series are never taken for an older state of this one.
    /// </summary>
    public abstract string Series { get; }
}

/// <summary>A series of Statistics Finland, in a table of its PxWeb service.</summary>
/// <param name="Table">Subject and table in the StatFin database (<c>vaerak/11ra</c>), or with another database
/// before them (<c>Kuntien_avainluvut/uusin/142h</c>).</param>
/// <param name="Contents">The contents code, or its ending: <c>vaerak-vaesto</c> or <c>vaesto</c>.</param>
/// <param name="Area">The area's code in the table: <c>KU231</c>.</param>
public sealed record StatFinSource(Sourced<string> Table, Sourced<string> Contents, Sourced<string> Area, SourceSpan At) : StatisticsSource(At)
{
    public override string Series => $"statfin {Table.Value} {Contents.Value} {Area.Value}";
}

/// <summary>An indicator of Sotkanet, both sexes together.</summary>
/// <param name="Indicator">The indicator's number: 127.</param>
/// <param name="Area">The municipality's official code: <c>231</c>.</param>
public sealed record SotkanetSource(Sourced<int> Indicator, Sourced<string> Area, SourceSpan At) : StatisticsSource(At)
{
    public override string Series => FormattableString.Invariant($"sotkanet {Indicator.Value} {Area.Value}");
}

/// <summary>Where the sources are asked; <c>site.yml</c> may name a mirror or a local server instead.</summary>
/// <param name="StatFin">Above the language: <c>https://pxdata.stat.fi/PxWeb/api/v1/</c>.</param>
/// <param name="Sotkanet">Above <c>regions</c>: <c>https://sotkanet.fi/rest/1.1/</c>.</param>
public sealed record StatisticsAddresses(Uri StatFin, Uri Sotkanet)
{
    public static readonly StatisticsAddresses Official = new(
        new Uri("https://pxdata.stat.fi/PxWeb/api/v1/"),
        new Uri("https://sotkanet.fi/rest/1.1/"));
}

/// <summary>The official figures kept beside a measure, in <c>ID.observations.yml</c>.</summary>
/// <param name="Series">The <see cref="StatisticsSource.Series"/> they were fetched from.</param>
/// <param name="Updated">When the source itself last updated them; null where it does not say.</param>
/// <param name="Unit">The unit as the source names it; null where it does not say.</param>
/// <param name="Observations">In order of period.</param>
public sealed record OfficialFigures(
    string Series,
    FigureSource Source,
    DateTimeOffset? Updated,
    string? Unit,
    ImmutableArray<Observation> Observations);
