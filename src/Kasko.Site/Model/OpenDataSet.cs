using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>The content of the open data files.</summary>
/// <param name="Measures">In the strategy's order.</param>
/// <param name="States">The word for each state, as shown on the pages.</param>
public sealed record OpenDataSet(
    Settings Settings,
    ImmutableArray<Benefit> Benefits,
    ImmutableArray<OpenMeasure> Measures,
    ImmutableSortedDictionary<MeasureState, Localized<string>> States)
{
    /// <summary>In the order of their lists.</summary>
    public ImmutableArray<OpenAction> Actions { get; init; } = [];
}

/// <param name="IsOverdue">On the day of the build.</param>
/// <param name="Goals">The titles of the goals that it serves.</param>
/// <param name="Measures">The titles of the measures that it should move.</param>
/// <param name="Pages">A page that shows the action in each language; null where no page does.</param>
public sealed record OpenAction(StrategyAction Action, bool IsOverdue, ImmutableArray<Localized<string>> Goals, ImmutableArray<Localized<string>> Measures, Localized<Uri>? Pages);

/// <param name="Pages">The measure's page in each language.</param>
public sealed record OpenMeasure(Measure Measure, Progress Progress, Localized<Uri> Pages);
