using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>Describes a measure's figures in a sentence: the latest result, and how it was judged.</summary>
internal static class ProgressFinding
{
    /// <summary>
    /// One or two more decimals are shown when rounding would make the latest result equal to the value it is compared with.
    /// </summary>
    private const int MostExtraDecimals = 2;

    /// <summary>The value of the straight line at the latest result's period, with the unit; null when there is no line.</summary>
    public static string? Expected(Measure measure, Progress progress, Language language)
    {
        if (progress is not { Expected: { } expected, Latest.Value: { } latest }) return null;
        return NumberFormat.WithUnit(expected, DecimalsOfExpected(expected, latest, measure.Decimals), measure.Unit[language], language);
    }

    /// <param name="decimals">The number of decimals of the latest result as shown.</param>
    public static int DecimalsOfExpected(decimal expected, decimal latest, int decimals)
    {
        var shown = Math.Round(latest, decimals, MidpointRounding.AwayFromZero);
        return Enumerable.Range(decimals, MostExtraDecimals + 1)
            .FirstOrDefault(places => Math.Round(expected, places, MidpointRounding.AwayFromZero) != shown, decimals);
    }

    public static string Of(Measure measure, Progress progress, Language language, InterfaceWords words)
    {
        var judged = words.Say(language, "finding_" + progress.State.Key().Replace('-', '_'), Inputs());
        return progress.Latest is { } latest ? $"{Latest(latest)} {judged}" : judged;

        string Latest(Observation figure) => words.Say(
            language, figure.Provisional ? "finding_latest_provisional" : "finding_latest", InUnit(figure.Value), PeriodFormat.Short(figure.Period, language));

        string[] Inputs() => progress.State switch
        {
            MeasureState.Reached => [InUnit(progress.Target?.Value)],
            MeasureState.NoLongerReached => [InUnit(progress.Target?.Value), PeriodFormat.Short(progress.MetIn!.Period, language)],
            MeasureState.OnTrack or MeasureState.Behind => [Expected(measure, progress, language)!],
            MeasureState.WorseThanBaseline => [InUnit(progress.Baseline?.Value)],
            MeasureState.Within or MeasureState.Outside => [Number(progress.Range!.From), Number(progress.Range.To)],
            _ => [],
        };

        string InUnit(decimal? value) => NumberFormat.WithUnit(value!.Value, measure.Decimals, measure.Unit[language], language);
        string Number(decimal value) => NumberFormat.Format(value, measure.Decimals, language);
    }
}
