using Kasko.Site.Model;

namespace Kasko.Site.Compose;

/// <summary>The days on which a site changes because of dates in its content.</summary>
public static class CalendarDays
{
    /// <summary>The days after the build date on which a page or a figure is first published, or no longer published, or a target begins to hold; in order.</summary>
    public static IEnumerable<DateOnly> After(DateOnly buildDate, SiteSource source)
    {
        var drafts = Drafts.Of(source.Pages, source.Settings.Languages.Value);
        return source.Pages.Where(page => !drafts.Contains(page.Path)).Select(page => page.FrontMatter.Schedule)
            .Concat(source.Measures.SelectMany(SchedulesOf))
            .SelectMany(schedule => (DateOnly?[])[schedule.From, schedule.Until < DateOnly.MaxValue ? schedule.Until?.AddDays(1) : null])
            .Concat(source.Measures.SelectMany(measure => measure.Targets).Select(target => target.HoldsFrom))
            .OfType<DateOnly>().Where(day => day > buildDate).Distinct().Order();
    }

    private static IEnumerable<Schedule> SchedulesOf(Measure measure) => measure.OwnObservations
        .Concat(measure.Official?.Observations ?? [])
        .Concat(measure.Breakdown?.Categories.SelectMany(category => category.Observations) ?? [])
        .Append(measure.Baseline).Concat(measure.Targets.Select(target => target.Figure))
        .OfType<Observation>().Select(figure => figure.Schedule)
        .Append(measure.Range?.Schedule ?? default);
}
