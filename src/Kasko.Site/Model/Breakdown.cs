using System.Collections.Immutable;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Model;

/// <summary>A measure's figures by one dimension, such as sex or area. The whole is the measure's own observations, if any.</summary>
/// <param name="Title">Of the dimension.</param>
public sealed record Breakdown(Localized<string> Title, ImmutableArray<Category> Categories)
{
    /// <summary>The periods for which a category has an observation, in order.</summary>
    public IEnumerable<Period> Periods => Categories.SelectMany(category => category.Observations).Select(figure => figure.Period).DistinctBy(period => period.End).Order();
}

/// <summary>A category of a breakdown.</summary>
/// <param name="Code">In the source of official figures; null when it is not downloaded.</param>
/// <param name="OwnObservations">Figures entered by the town, in order of period.</param>
public sealed record Category(Sourced<string> Id, Localized<string> Title, Sourced<string>? Code, ImmutableArray<Observation> OwnObservations)
{
    /// <summary>The key of the whole in the data files.</summary>
    public const string Total = "total";

    /// <summary>The figures downloaded last.</summary>
    public ImmutableArray<Observation> Official { get; init; } = [];

    /// <summary>The figures to show, in order of period: the official ones and, for other periods, the town's own.</summary>
    public ImmutableArray<Observation> Observations =>
    [
        .. OwnObservations.Where(own => Official.All(official => official.Period.CompareTo(own.Period) != 0))
            .Concat(Official)
            .OrderBy(observation => observation.Period),
    ];
}
