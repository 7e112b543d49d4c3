using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Schedules;

public static class DifferentSchedules
{
    public static Rule Rule { get; } = new("different-schedules", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string other) => Rule.At(at,
        $"The page is published on other days than {other}. Give both the same 'publish_from' and 'publish_until'.",
        $"Sidan publiceras andra dagar än {other}. Ge båda samma 'publish_from' och 'publish_until'.",
        $"Sivu julkaistaan eri päivinä kuin {other}. Anna molemmille samat 'publish_from' ja 'publish_until'.");
}
