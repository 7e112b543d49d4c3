using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>Says in a few words what a measure's figures show.</summary>
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

    /// <summary>The heading of a measure: its latest result and its state, such as <c>4 866 invånare: följer tidsplanen</c>.</summary>
    public static string Heading(Measure measure, Progress progress, string state, Language language, InterfaceWords words) =>
        progress.Latest?.Value is not { } value || state.Length == 0 ? state
            : words.Say(language, "finding_heading", NumberFormat.WithUnit(value, measure.Decimals, measure.Unit[language], language), char.ToLowerInvariant(state[0]) + state[1..]);

    /// <summary>The title of the chart: its latest figure and what it was compared with, in at most fifteen words.</summary>
    public static string Title(Measure measure, Progress progress, Language language, InterfaceWords words)
    {
        if (measure.IsQualitative) return measure.Title[language];

        // Figures of the time before the baseline are no results, but they are drawn.
        if ((progress.Latest ?? measure.Latest) is not { Value: { } value } latest)
            return words.Say(language, "finding_planned", Number(progress.Baseline?.Value), Number(progress.Target?.Value));
        var isByInterim = progress is { Interim: not null, State: MeasureState.OnTrack or MeasureState.Behind };
        return words.Say(language, isByInterim ? "finding_interim" : "finding_" + progress.State.Key().Replace('-', '_'),
            [PeriodFormat.Short(latest.Period, language), NumberFormat.WithUnit(value, measure.Decimals, measure.Unit[language], language), .. Compared(value)]);

        string[] Compared(decimal result) => progress.State switch
        {
            MeasureState.Reached => [Number(progress.Target?.Value)],
            MeasureState.NoLongerReached => [Number(progress.Target?.Value), PeriodFormat.Short(progress.MetIn!.Period, language)],
            MeasureState.OnTrack or MeasureState.Behind => [NumberFormat.Format(
                progress.Expected!.Value, DecimalsOfExpected(progress.Expected.Value, result, measure.Decimals), language)],
            MeasureState.WorseThanBaseline or MeasureState.TooEarly => [Number(progress.Baseline?.Value)],
            MeasureState.Within or MeasureState.Outside => [Number(progress.Range!.From), Number(progress.Range.To)],
            _ => [],
        };

        string Number(decimal? number) => number is { } known ? NumberFormat.Format(known, measure.Decimals, language) : "";
    }
}
