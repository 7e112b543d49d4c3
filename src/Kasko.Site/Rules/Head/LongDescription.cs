using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Head;

public static class LongDescription
{
    public static Rule Rule { get; } = new("long-description", Severity.Warning);

    public static Diagnostic At(SourceSpan at, int length, int limit) => Rule.At(at,
        $"The page's description has {length} characters; at most {limit} are shown in search results. Shorten the summary.",
        $"Sidans beskrivning har {length} tecken; högst {limit} visas i sökresultat. Förkorta sammanfattningen.",
        $"Sivun kuvauksessa on {length} merkkiä; hakutuloksissa näkyy enintään {limit}. Lyhennä tiivistelmää.");
}
