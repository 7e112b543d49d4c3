using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>What the town gives away as open data.</summary>
/// <param name="Measures">In the strategy's order.</param>
/// <param name="States">The word for each state, as the pages say it.</param>
public sealed record OpenDataSet(
    Settings Settings,
    ImmutableArray<Benefit> Benefits,
    ImmutableArray<OpenMeasure> Measures,
    ImmutableSortedDictionary<MeasureState, Localized<string>> States);

/// <param name="Pages">The measure's page in each language.</param>
public sealed record OpenMeasure(Measure Measure, Progress Progress, Localized<Uri> Pages);
