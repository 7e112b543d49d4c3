using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Head;

public static class LongTitle
{
    public static Rule Rule { get; } = new("long-title", Severity.Warning, Criterion: "2.4.2");

    public static Diagnostic At(SourceSpan at, int length, int limit) => Rule.At(at,
        $"The page's title has {length} characters; more than {limit} are cut in tabs and search results. Shorten it.",
        $"Sidans titel har {length} tecken; fler än {limit} klipps av i flikar och sökresultat. Förkorta den.",
        $"Sivun nimessä on {length} merkkiä; yli {limit} merkin nimi katkeaa välilehdissä ja hakutuloksissa. Lyhennä sitä.");
}
