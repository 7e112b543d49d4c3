using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>What a measure's own page shows: its chart, the age of its figures, what is done to move it, and its files.</summary>
internal sealed class MeasureDetails(SiteStructure structure, MeasureViews measures, ActionLists actions, OpenDataDownloads downloads, InterfaceWords words)
{
    private readonly MeasureCharts _charts = new(structure.Settings, words);

    public MeasurePageView Of(Measure measure, Language language, Hrefs hrefs)
    {
        var progress = measures.ProgressOf(measure);
        var freshness = structure.FreshnessOf(measure);
        var view = measures.Of(measure, language, hrefs);
        return new MeasurePageView(
            view,
            new ChartView(measure, _charts.Words(measure, progress, view.State.Word, language, structure.Settings.UrlOf(structure.Routes.Of(measure, language)))),
            Change(measure, progress, language),
            progress.Latest?.Schedule.From,
            measure.SourceUpdated(structure.Settings.TimeZone.Value),
            freshness?.Due,
            freshness is { IsOverdue: true },
            MeasureViews.Targets(measure, language),
            BreakdownViews.Of(measure, language, words),
            measures.JudgementsOf(measure, language),
            downloads.Of(measure.Id.Value, language, hrefs))
        {
            Actions = actions.OfMeasure(measure, language, hrefs),
        };
    }

    /// <summary>The latest result compared with the figure before it, which may be the baseline.</summary>
    private string? Change(Measure measure, Progress progress, Language language)
    {
        if (progress.Latest is not { } latest) return null;
        if (measure.Before(latest) is not { } before) return words.Say(language, "change_first", Value(latest), When(latest));
        var change = words.Say(language, "change", Value(before), When(before), Value(latest), When(latest));
        return TrendWords.Of(measure, latest, language, words) is { } trend ? $"{change} {trend}" : change;

        string Value(Observation figure) => NumberFormat.WithUnit(figure.Value!.Value, measure.Decimals, measure.Unit[language], language);

        string When(Observation figure)
        {
            var period = PeriodFormat.Short(figure.Period, language);
            return figure.Provisional ? $"{period}, {words.Say(language, "provisional")}" : period;
        }
    }
}
