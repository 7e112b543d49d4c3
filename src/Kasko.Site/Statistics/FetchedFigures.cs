using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Statistics;

/// <summary>What a source gave for one measure, before it is checked.</summary>
/// <param name="Updated">When the source says it last updated them.</param>
/// <param name="Unit">The source's own name for the unit.</param>
/// <param name="Figures">In order of period, each period once.</param>
internal sealed record FetchedFigures(FigureSource Source, DateTimeOffset? Updated, string? Unit, ImmutableArray<Figure> Figures);

/// <param name="Value">Null where the source has a place for the figure and no figure in it.</param>
/// <param name="Provisional">The source will still revise it.</param>
internal sealed record Figure(Period Period, decimal? Value, bool Provisional);
