using Kasko.Site.Load.Yaml;
using Kasko.Site.Model;
using Kasko.Site.Rules.Schedules;

namespace Kasko.Site.Load;

/// <summary>Reads <c>publish_from</c> and <c>publish_until</c>, of a page or a figure.</summary>
internal static class ScheduleReader
{
    public static Schedule Read(YamlFields fields)
    {
        var schedule = new Schedule(fields.OptionalDate("publish_from"), fields.OptionalDate("publish_until"));
        if (schedule.From > schedule.Until) fields.Fail(ScheduleEndsFirst.At(fields.PlaceOf("publish_until")));
        return schedule;
    }
}
