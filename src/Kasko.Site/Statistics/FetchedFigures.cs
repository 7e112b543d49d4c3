using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Statistics;

/// <summary>A source's answer for one measure, before it is checked.</summary>
/// <param name="Updated">When the source last updated them, according to itself.</param>
/// <param name="Unit">The source's name of the unit.</param>
/// <param name="Figures">In order of period, each period once; only periods that have begun.</param>
/// <param name="Forecasts">The number of skipped periods of the source that have not begun.</param>
internal sealed record FetchedFigures(FigureSource Source, DateTimeOffset? Updated, string? Unit, ImmutableArray<Figure> Figures, int Forecasts)
{
    /// <summary>The same of each category, by its id.</summary>
    public ImmutableArray<(string Id, ImmutableArray<Figure> Figures)> Categories { get; init; } = [];
}

/// <param name="Value">Null when the source lists the period without a figure.</param>
/// <param name="Provisional">Whether the source will still revise it.</param>
internal sealed record Figure(Period Period, decimal? Value, bool Provisional);
