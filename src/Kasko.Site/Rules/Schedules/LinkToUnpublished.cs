using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Schedules;

public static class LinkToUnpublished
{
    public static Rule Rule { get; } = new("link-to-unpublished", Severity.Warning, Criterion: "2.4.4");

    public static Diagnostic At(SourceSpan at, string target) => Rule.At(at,
        $"'{target}' is not published today, so its name stands here without a link.",
        $"'{target}' är inte publicerad i dag, så här står dess namn utan länk.",
        $"'{target}' ei ole tänään julkaistu, joten sen nimi on tässä ilman linkkiä.");

    /// <summary>For a follow-up table with the rows of one goal.</summary>
    public static Diagnostic OfGoal(SourceSpan at, string goal) => Rule.At(at,
        $"The goal '{goal}' is not published today, so its rows are left out here.",
        $"Målet '{goal}' är inte publicerat i dag, så dess rader utelämnas här.",
        $"Tavoitetta '{goal}' ei ole tänään julkaistu, joten sen rivit jätetään tästä pois.");
}
