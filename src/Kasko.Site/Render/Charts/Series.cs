using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Render.Charts;

/// <summary>The figures that a line connects: the observations, and the baseline when it is not one of them.</summary>
/// <param name="Runs">Consecutive figures without a gap. A gap is a figure marked as missing or confidential, or a
/// longer interval than the shortest one in the series.</param>
internal sealed record Series(ImmutableArray<ImmutableArray<Observation>> Runs)
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
        Observation? previous = null;
        foreach (var figure in all)
        {
            if (figure.Value is not null)
            {
                if (previous?.Value is not null && Months(previous, figure) == step) runs[^1] = runs[^1].Add(figure);
                else runs.Add([figure]);
            }
            previous = figure;
        }
        return new Series(runs.ToImmutable());
    }

    private static bool SameTime(Observation one, Observation other) => one.Period.CompareTo(other.Period) == 0;

    private static int Months(Observation from, Observation to) => from.Period.MonthsTo(to.Period);
}
