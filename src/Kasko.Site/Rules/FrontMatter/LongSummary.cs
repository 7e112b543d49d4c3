using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.FrontMatter;

public static class LongSummary
{
    public static Rule Rule { get; } = new("long-summary", Severity.Error, IsFirm: true);

    /// <param name="shown">The number of characters that search results show.</param>
    /// <param name="longest">The maximum number that is published.</param>
    public static Diagnostic At(SourceSpan at, int length, int shown, int longest) => Rule.At(at,
        $"The summary has {length} characters. Write at most {shown}; over {longest} is not published.",
        $"Sammanfattningen har {length} tecken. Skriv högst {shown} tecken; över {longest} publiceras inte.",
        $"Tiivistelmässä on {length} merkkiä. Kirjoita enintään {shown} merkkiä; yli {longest} merkkiä ei julkaista.");
}
