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
        from figure in measure.Observations
        where figure.Value is not null && (measure.Baseline is not { } baseline || figure.Period > baseline.Period)
        let key = figure.Provisional ? "finding_latest_provisional" : "finding_latest"
        let value = NumberFormat.WithUnit(figure.Value!.Value, measure.Decimals, measure.Unit[language], language)
        select new FeedEntry(
            // Neither a new title nor a new slug may make an old change look new.
            settings.UrlOf($"{OpenDataPath.Json(measure.Id.Value)}#{language.Code()}-{figure.Period}"),
            page,
            measure.Title[language],
            words.Say(language, key, value, PeriodFormat.Short(figure.Period, language)),
            figure.Schedule.From ?? (figure.Period.End > today ? figure.Period.Start : figure.Period.End));
}
