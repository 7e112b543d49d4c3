using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>Says whether a figure is better than the one before it.</summary>
internal static class TrendWords
{
    /// <summary>A sentence; null when the measure does not say what counts as a change.</summary>
    public static string? Of(Measure measure, Observation figure, Language language, InterfaceWords words) => measure.TrendOf(figure) switch
    {
        Trend.Better => words.Say(language, "trend_better"),
        Trend.Worse => words.Say(language, "trend_worse"),
        Trend.NotComparable => words.Say(language, "trend_not_comparable"),
        Trend.Unchanged => words.Say(language, "trend_unchanged", NumberFormat.Format(measure.Notable!.Value, Math.Max(measure.Decimals, measure.Notable.Value.Scale), language)),
        _ => null,
    };
}
