using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Head;

public static class LongTitle
{
    public static Rule Rule { get; } = new("long-title", Severity.Warning, Criterion: "2.4.2");

    public static Diagnostic At(SourceSpan at, int length, int limit) => Rule.At(at,
        $"The page's title has {length} characters, and tabs and search results cut it. Write at most {limit} characters.",
        $"Sidans titel har {length} tecken, och flikar och sökresultat klipper av den. Skriv högst {limit} tecken.",
        $"Sivun nimessä on {length} merkkiä, ja se katkeaa välilehdissä ja hakutuloksissa. Kirjoita enintään {limit} merkkiä.");
}
