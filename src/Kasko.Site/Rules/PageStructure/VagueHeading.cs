using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.PageStructure;

public static class VagueHeading
{
    public static Rule Rule { get; } = new("vague-heading", Severity.Warning, Criterion: "2.4.6");

    public static Diagnostic At(SourceSpan at, string text) => Rule.At(at,
        $"The heading '{Excerpt.Of(text)}' is also a link in the page's table of contents, where it does not say what it is about. Name the subject in it.",
        $"Rubriken '{Excerpt.Of(text)}' är också en länk i sidans innehållsförteckning, där den inte säger vad den handlar om. Nämn ämnet i den.",
        $"Otsikko '{Excerpt.Of(text)}' on myös linkki sivun sisällysluettelossa, jossa se ei kerro, mistä on kyse. Mainitse siinä aihe.");
}
