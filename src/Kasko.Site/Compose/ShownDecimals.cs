using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>
/// The number of decimals that a measure's figures are shown with: as many as the measure's settings say, plus as many
/// as needed when the rounded figures would imply another state than the exact ones (1 400 for a target level of 1 400,
/// and yet behind). A page, its chart, its sentences and the open data then agree, and no figure is changed.
/// </summary>
internal static class ShownDecimals
{
    public static Measure In(Measure measure)
    {
        var exact = ProgressJudgement.Of(measure);
        var decimals = measure.Decimals;
        for (var most = Values(measure).DefaultIfEmpty().Max(value => value.Scale); decimals < most && !Agrees(measure, exact, decimals);) decimals++;
        return measure with { Decimals = decimals };
    }

    /// <summary>Whether the rounded figures give the same state as the exact ones.</summary>
    private static bool Agrees(Measure measure, Progress exact, int decimals)
    {
        var shown = ProgressJudgement.Of(Rounded(measure, decimals));
        if ((shown.State, shown.MetIn?.Period) != (exact.State, exact.MetIn?.Period)) return false;

        // The sentence about a measure that is behind compares two more figures.
        if (exact is not { State: MeasureState.Behind, Expected: { } expected, Latest.Value: { } latest }) return true;
        var (line, figure) = (Round(expected, ProgressFinding.DecimalsOfExpected(expected, latest, decimals)), Round(latest, decimals));
        return measure.Direction is Direction.Up ? figure < line : figure > line;
    }

    private static IEnumerable<decimal> Values(Measure measure) =>
        measure.Observations.Append(measure.Baseline).Concat(measure.Targets.Select(target => target.Figure)).Select(figure => figure?.Value)
            .Append(measure.Range?.From).Append(measure.Range?.To).OfType<decimal>();

    private static Measure Rounded(Measure measure, int decimals)
    {
        return measure with
        {
            Baseline = Figure(measure.Baseline),
            Targets = [.. measure.Targets.Select(target => target with { Figure = Figure(target.Figure)! })],
            Range = measure.Range is { } range ? new HoldRange(Round(range.From, decimals), Round(range.To, decimals)) : null,
            OwnObservations = [.. measure.Observations.Select(figure => Figure(figure)!)],
            Official = null,
        };

        Observation? Figure(Observation? figure) => figure?.Value is { } value ? figure with { Value = Round(value, decimals) } : figure;
    }

    /// <summary>Rounds as in displayed numbers.</summary>
    private static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
