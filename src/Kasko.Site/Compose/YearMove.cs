using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>How a measure moved in a year.</summary>
/// <param name="Before">The figure for the same period of the year before, or else the last one from before the year.</param>
/// <param name="Latest">The last figure of the year.</param>
internal sealed record YearMove(Observation Before, Observation Latest, Trend Trend)
{
    /// <summary>Null where one of the two figures is missing, or neither is the better one.</summary>
    public static YearMove? Of(Measure measure, int year)
    {
        var figures = measure.Observations.Prepend(measure.Baseline).OfType<Observation>().Where(figure => figure.Value is not null).ToList();
        if (figures.Where(figure => YearOf(figure) == year).MaxBy(figure => figure.Period) is not { } latest) return null;
        var before = figures.Find(figure => figure.Period == latest.Period.Moved(-12)) ?? figures.Where(figure => YearOf(figure) < year).MaxBy(figure => figure.Period);
        return before is not null && measure.TrendBetween(before, latest) is { } trend ? new YearMove(before, latest, trend) : null;
    }

    /// <summary>The year in which a figure's period ends.</summary>
    private static int YearOf(Observation figure) => figure.Period.End.AddDays(-1).Year;
}
