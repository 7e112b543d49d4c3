using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Markdown;

public static class FirstLevelHeading
{
    public static Rule Rule { get; } = new("first-level-heading", Severity.Error, Criterion: "1.3.1");

    /// <summary>WCAG 1.3.1: the page's title is its only first-level heading.</summary>
    public static Diagnostic At(SourceSpan at) => Rule.At(at,
        "The page's title is its first-level heading already. Start this one with '##'.",
        "Sidans titel är redan rubrik på första nivån. Börja den här med '##'.",
        "Sivun nimi on jo ensimmäisen tason otsikko. Aloita tämä merkeillä '##'.");
}
