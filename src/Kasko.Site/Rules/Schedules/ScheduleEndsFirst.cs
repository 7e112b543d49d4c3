using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Schedules;

public static class ScheduleEndsFirst
{
    public static Rule Rule { get; } = new("schedule-ends-first", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "'publish_until' comes before 'publish_from', so this would never be shown. Change one of the dates.",
        "'publish_until' kommer före 'publish_from', så det här skulle aldrig visas. Ändra det ena datumet.",
        "'publish_until' on ennen kohtaa 'publish_from', joten tätä ei näytettäisi koskaan. Muuta toista päivämäärää.");
}
