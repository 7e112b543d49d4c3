using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.FrontMatter;

public static class LongSummary
{
    public static Rule Rule { get; } = new("long-summary", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, int length, int limit) => Rule.At(at,
        $"The summary has {length} characters; at most {limit} are shown in search results. Shorten it to one sentence.",
        $"Sammanfattningen har {length} tecken; högst {limit} visas i sökresultat. Förkorta den till en mening.",
        $"Tiivistelmässä on {length} merkkiä; hakutuloksissa näkyy enintään {limit}. Lyhennä se yhdeksi virkkeeksi.");
}
