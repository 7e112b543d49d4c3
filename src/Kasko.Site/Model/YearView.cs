using System.Collections.Immutable;

namespace Kasko.Site.Model;

/// <summary>What moved, what was done and what is late in one year.</summary>
/// <param name="IsOver">Whether the year is over on the day of the build.</param>
/// <param name="Day">The day of the build.</param>
/// <param name="Trends">The measures by how they moved, without empty groups.</param>
/// <param name="Without">The measures without a figure for the year, or without one from before it.</param>
/// <param name="Late">What was past its time or delayed at the end of the year, or is today.</param>
public sealed record YearView(
    int Year,
    bool IsOver,
    DateOnly Day,
    ImmutableArray<YearTrendView> Trends,
    ImmutableArray<MeasureView> Without,
    ImmutableArray<ActionView> Done,
    ImmutableArray<ActionView> GivenUp,
    ImmutableArray<ActionView> Late)
{
    /// <summary>What was judged in words for the year.</summary>
    public ImmutableArray<YearJudgementView> Judgements { get; init; } = [];
}

public sealed record YearJudgementView(MeasureView Measure, JudgementView Judgement);

public sealed record YearTrendView(Trend Trend, ImmutableArray<YearMeasureView> Measures);

/// <param name="Before">The figure for the same period of the year before, or else the last one from before the year.</param>
/// <param name="Latest">The last figure of the year.</param>
public sealed record YearMeasureView(MeasureView Measure, CellView Before, CellView Latest);
