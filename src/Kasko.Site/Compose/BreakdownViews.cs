using System.Collections.Immutable;
using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>A measure's figures by category, period by period.</summary>
internal static class BreakdownViews
{
    public static BreakdownView? Of(Measure measure, Language language, InterfaceWords words)
    {
        if (measure.Breakdown is not { } breakdown || !breakdown.Periods.Any()) return null;
        var periods = breakdown.Periods.ToList();
        return new BreakdownView(
            breakdown.Title[language],
            measure.Latest is not null,
            words.Say(language, "breakdown_chart_name", breakdown.Title[language], new PeriodRange(periods[0], periods[^1]).Text(language)),
            [.. periods.AsEnumerable().Reverse().Select(period => Period(measure, breakdown, period, language))]);
    }

    private static CategoryPeriodView Period(Measure measure, Breakdown breakdown, Period period, Language language)
    {
        return new CategoryPeriodView(
            PeriodFormat.Short(period, language),
            period.HasHtmlForm ? period.ToString() : null,
            Cell([.. measure.Observations.Append(measure.Baseline).OfType<Observation>()]),
            [.. breakdown.Categories.Select(category => (category.Title[language], Cell(category.Observations)))]);

        CellView? Cell(ImmutableArray<Observation> figures) =>
            MeasureViews.Cell(measure, figures.FirstOrDefault(figure => figure.Period.CompareTo(period) == 0), language);
    }
}
