using System.Collections.Immutable;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Charts;

/// <summary>The figures that a line connects: the observations, and the baseline when it is not one of them.</summary>
/// <param name="Runs">Consecutive figures without a gap. A gap is a figure marked as missing or confidential, a break in the series, or a
/// longer interval than the shortest one in the series.</param>
/// <param name="Missing">The periods without a figure, marked as such or left out, in order.</param>
/// <param name="Confidential">The periods of confidential figures, in order.</param>
/// <param name="Breaks">The figures that cannot be compared with earlier ones.</param>
internal sealed record Series(
    ImmutableArray<ImmutableArray<Observation>> Runs, ImmutableArray<PeriodRange> Missing, ImmutableArray<PeriodRange> Confidential, ImmutableArray<Observation> Breaks)
{
    public IEnumerable<Observation> Figures => Runs.SelectMany(run => run);

    public static Series Of(Measure measure)
    {
        ImmutableArray<Observation> all =
        [
            .. measure.Observations
                .Concat(measure.Baseline is { } baseline && !measure.Observations.Any(figure => SameTime(figure, baseline)) ? [baseline] : [])
                .OrderBy(figure => figure.Period),
        ];
        var step = all.Zip(all.Skip(1), Months).DefaultIfEmpty().Min();

        var runs = ImmutableArray.CreateBuilder<ImmutableArray<Observation>>();
        var missing = ImmutableArray.CreateBuilder<PeriodRange>();
        Observation? previous = null;
        foreach (var figure in all)
        {
            if (previous is not null && LeftOut(previous.Period, figure.Period, step) is { } left) missing.Add(left);
            if (figure.Value is not null)
            {
                if (previous?.Value is not null && !figure.Break && Months(previous, figure) == step) runs[^1] = runs[^1].Add(figure);
                else runs.Add([figure]);
            }
            else if (!figure.Confidential)
            {
                missing.Add(new PeriodRange(figure.Period, figure.Period));
            }
            previous = figure;
        }
        return new Series(
            runs.ToImmutable(),
            missing.ToImmutable(),
            [.. all.Where(figure => figure.Confidential).Select(figure => new PeriodRange(figure.Period, figure.Period))],
            [.. all.Where(figure => figure.Break && figure.Period > all[0].Period)]);
    }

    /// <summary>The periods between two of the same length, when the series has figures more often.</summary>
    private static PeriodRange? LeftOut(Period from, Period to, int step) =>
        from.HasLengthOf(to) && from.MonthsTo(to) > step ? new PeriodRange(from.Moved(step), to.Moved(-step)) : null;

    private static bool SameTime(Observation one, Observation other) => one.Period.CompareTo(other.Period) == 0;

    private static int Months(Observation from, Observation to) => from.Period.MonthsTo(to.Period);
}
