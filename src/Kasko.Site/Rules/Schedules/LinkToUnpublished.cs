using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Schedules;

public static class LinkToUnpublished
{
    public static Rule Rule { get; } = new("link-to-unpublished", Severity.Warning, Criterion: "2.4.4");

    public static Diagnostic At(SourceSpan at, string target) => Rule.At(at,
        $"'{target}' is not published today, so its name is shown here without a link.",
        $"'{target}' är inte publicerad i dag, så namnet visas här utan länk.",
        $"'{target}' ei ole tänään julkaistuna, joten sen nimi näkyy tässä ilman linkkiä.");

    /// <summary>For a follow-up table with the rows of one goal.</summary>
    public static Diagnostic OfGoal(SourceSpan at, string goal) => Rule.At(at,
        $"The goal '{goal}' is not published today, so its rows are left out here.",
        $"Målet '{goal}' är inte publicerat i dag, så dess rader utelämnas här.",
        $"Tavoite '{goal}' ei ole tänään julkaistuna, joten sen rivit jätetään tästä pois.");
}
