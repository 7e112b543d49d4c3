using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.PageStructure;

public static class DoubledId
{
    public static Rule Rule { get; } = new("doubled-id", Severity.Error, Criterion: "4.1.2");

    public static Diagnostic At(SourceSpan at, string id) => Rule.At(at,
        $"The id '{Excerpt.Of(id)}' is used earlier on the page too. Give this one another.",
        $"Id:t '{Excerpt.Of(id)}' används redan tidigare på sidan. Ge den här delen ett annat.",
        $"Tunnus '{Excerpt.Of(id)}' on jo aiemmin sivulla. Anna tälle toinen.");
}
