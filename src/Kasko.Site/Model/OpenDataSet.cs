using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>The content of the open data files.</summary>
/// <param name="Measures">In the strategy's order.</param>
/// <param name="States">The word for each state, as shown on the pages.</param>
public sealed record OpenDataSet(
    Settings Settings,
    ImmutableArray<Benefit> Benefits,
    ImmutableArray<OpenMeasure> Measures,
    ImmutableSortedDictionary<MeasureState, Localized<string>> States);

/// <param name="Pages">The measure's page in each language.</param>
public sealed record OpenMeasure(Measure Measure, Progress Progress, Localized<Uri> Pages);
