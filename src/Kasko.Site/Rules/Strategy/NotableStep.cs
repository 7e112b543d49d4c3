using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class NotableStep
{
    public static Rule Rule { get; } = new("notable-step", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "'notable' is the smallest step that counts as a change, so it must be more than zero: 'notable: 0.1'.",
        "'notable' är den minsta skillnad som räknas som en ändring och ska vara större än noll: 'notable: 0.1'.",
        "'notable' on pienin ero, joka lasketaan muutokseksi, joten sen pitää olla suurempi kuin nolla: 'notable: 0.1'.");
}
