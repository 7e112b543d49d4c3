using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.PageStructure;

public static class NavigationName
{
    public static Rule Rule { get; } = new("navigation-name", Severity.Error, Criterion: "1.3.1");

    public static Diagnostic Missing(SourceSpan at) => Rule.At(at,
        "The page has several navigations, and this one has no name. Give it an aria-label.",
        "Sidan har flera navigeringar, och den här saknar namn. Ge den ett aria-label.",
        "Sivulla on monta navigointia, eikä tällä ole nimeä. Anna sille aria-label.");

    public static Diagnostic Same(SourceSpan at, string name) => Rule.At(at,
        $"Another navigation of the page is called '{Excerpt.Of(name)}' too. Give this one another name.",
        $"En annan navigering på sidan heter också '{Excerpt.Of(name)}'. Ge den här ett annat namn.",
        $"Sivun toisenkin navigoinnin nimi on '{Excerpt.Of(name)}'. Anna tälle toinen nimi.");
}
