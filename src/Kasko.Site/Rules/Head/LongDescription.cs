using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Head;

public static class LongDescription
{
    public static Rule Rule { get; } = new("long-description", Severity.Warning);

    /// <param name="limit">The number of characters that search results show.</param>
    /// <param name="longest">The maximum number that is published.</param>
    public static Diagnostic At(SourceSpan at, int length, int limit, int longest) => Rule.At(at,
        $"The summary has {length} characters, and search results cut it. Write at most {limit}; over {longest} is not published.",
        $"Sammanfattningen har {length} tecken, och sökresultat klipper av den. Skriv högst {limit} tecken; över {longest} publiceras inte.",
        $"Tiivistelmässä on {length} merkkiä, ja se katkeaa hakutuloksissa. Kirjoita enintään {limit} merkkiä; yli {longest} merkkiä ei julkaista.");
}
