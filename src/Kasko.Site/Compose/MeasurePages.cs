using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>What a measure's own page shows: its chart, how new its figures are, and its files.</summary>
/// <param name="today">In the town's time zone.</param>
internal sealed class MeasurePages(MeasureViews measures, Downloads downloads, Phrases phrases, TimeZoneInfo zone, DateOnly today)
{
    public MeasureView Row(Measure measure, Language language, Hrefs hrefs) => measures.Of(measure, language, hrefs);

    public MeasurePageView Of(Measure measure, Language language, Hrefs hrefs)
    {
        var progress = measures.Judged(measure);
        var freshness = FreshnessOf(measure);
        return new MeasurePageView(
            measures.Of(measure, language, hrefs),
            new ChartView(measure, Words(measure, progress, language)),
            Change(measure, progress, language),
            progress.Latest?.Schedule.From,
            measure.SourceUpdated(zone),
            freshness?.Due,
            freshness is { IsOverdue: true },
            downloads.Of(measure.Id.Value, measure.Title[language], language, hrefs));
    }

    public Freshness? FreshnessOf(Measure measure) =>
        Freshness.Of(measure.Updated, measure.SourceUpdated(zone), measure.Latest?.Period, today);

    private ChartWords Words(Measure measure, Progress progress, Language language) => new(
        phrases.Say(language, "chart_name", measure.Title[language]),
        ProgressFinding.Of(measure, progress, language, phrases),
        phrases.Say(language, "outcome"),
        phrases.Say(language, "provisional_figure"),
        phrases.Say(language, "baseline"),
        phrases.Say(language, "target_level"),
        phrases.Say(language, "path_to_target"),
        phrases.Say(language, "target_range"));

    /// <summary>The latest result beside the figure before it, of whichever kind that is.</summary>
    private string? Change(Measure measure, Progress progress, Language language)
    {
        if (progress.Latest is not { } latest) return null;
        var before = measure.Observations.Prepend(progress.Baseline).OfType<Observation>()
            .Where(figure => figure.Value is not null && figure.Period < latest.Period)
            .MaxBy(figure => figure.Period);
        return before is null
            ? phrases.Say(language, "change_first", Value(latest), When(latest))
            : phrases.Say(language, "change", Value(before), When(before), Value(latest), When(latest));

        string Value(Observation figure) => NumberFormat.WithUnit(figure.Value!.Value, measure.Decimals, measure.Unit[language], language);

        string When(Observation figure)
        {
            var period = PeriodFormat.Short(figure.Period, language);
            return figure.Provisional ? $"{period}, {phrases.Say(language, "provisional")}" : period;
        }
    }
}
