using Kasko.Site.Languages;
using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>
/// The results of a measure as entries of the change feed. A figure is dated by the day it is published from. When the
/// content gives no such day, it is dated by the end of its period or, until the period is over, by its first day.
/// </summary>
internal static class ProgressChanges
{
    public static IEnumerable<FeedEntry> Of(Measure measure, Uri page, Settings settings, DateOnly today, Language language, InterfaceWords words) =>
        Figures(measure, page, settings, today, language, words).Concat(Targets(measure, page, settings, language, words)).Concat(Categories(measure, page, settings, today, language, words))
            .Concat(new JudgementViews(words).Changes(measure, ProgressJudgement.Of(measure), page, settings, today, language));

    /// <summary>Figures by category for periods without a figure for the whole.</summary>
    private static IEnumerable<FeedEntry> Categories(Measure measure, Uri page, Settings settings, DateOnly today, Language language, InterfaceWords words) =>
        from figures in (measure.Breakdown?.Categories.SelectMany(category => category.Observations) ?? []).Where(figure => figure.Value is not null).GroupBy(figure => figure.Period)
        where measure.Observations.All(whole => whole.Value is null || whole.Period.CompareTo(figures.Key) != 0)
        select new FeedEntry(
            settings.UrlOf($"{OpenDataPath.Json(measure.Id.Value)}#{language.Code()}-by-category-{figures.Key}"),
            page,
            measure.Title[language],
            words.Say(language, "new_category_figures", measure.Breakdown!.Title[language], PeriodFormat.Short(figures.Key, language)),
            figures.Max(figure => figure.Schedule.From) ?? (figures.Key.End > today ? figures.Key.Start : figures.Key.End));


    /// <summary>Targets with a day, dated by it: that of the decision, or else that from which they hold.</summary>
    private static IEnumerable<FeedEntry> Targets(Measure measure, Uri page, Settings settings, Language language, InterfaceWords words) =>
        from target in measure.Targets
        let day = target.Decided?.Date ?? target.From
        where day is not null && target.Figure.Value is not null
        let value = NumberFormat.WithUnit(target.Figure.Value!.Value, measure.Decimals, measure.Unit[language], language)
        select new FeedEntry(
            settings.UrlOf($"{OpenDataPath.Json(measure.Id.Value)}#{language.Code()}-{(target.IsInterim ? "interim-target" : "target")}-{target.Figure.Period}-{Written(day.Value)}"),
            page,
            measure.Title[language],
            words.Say(language, target.IsInterim ? "new_interim_target" : "new_target", value, PeriodFormat.Short(target.Figure.Period, language), DateFormat.Long(target.HoldsFrom!.Value, language)),
            day.Value);

    private static IEnumerable<FeedEntry> Figures(Measure measure, Uri page, Settings settings, DateOnly today, Language language, InterfaceWords words) =>
        from figure in measure.Observations
        where figure.Value is not null && (measure.Baseline is not { } baseline || figure.Period > baseline.Period)
        let key = figure.Provisional ? "finding_latest_provisional" : "finding_latest"
        let value = NumberFormat.WithUnit(figure.Value!.Value, measure.Decimals, measure.Unit[language], language)
        select new FeedEntry(
            // Neither a new title nor a new slug may make an old change look new.
            settings.UrlOf($"{OpenDataPath.Json(measure.Id.Value)}#{language.Code()}-{figure.Period}"),
            page,
            measure.Title[language],
            TrendWords.Of(measure, figure, language, words) is { } trend ? $"{words.Say(language, key, value, PeriodFormat.Short(figure.Period, language))} {trend}"
                : words.Say(language, key, value, PeriodFormat.Short(figure.Period, language)),
            figure.Schedule.From ?? (figure.Period.End > today ? figure.Period.Start : figure.Period.End));

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
