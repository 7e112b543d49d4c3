using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class VagueLink
{
    public static Rule Rule { get; } = new("vague-link", Severity.Error, Criterion: "2.4.4");

    public static Diagnostic At(SourceSpan at, string text) => Rule.At(at,
        $"The link text '{Excerpt.Of(text)}' does not say where the link leads. Name the page or the thing it leads to.",
        $"Länktexten '{Excerpt.Of(text)}' säger inte vart länken leder. Ange sidan eller saken som den leder till.",
        $"Linkin teksti '{Excerpt.Of(text)}' ei kerro, minne linkki vie. Nimeä sivu tai asia, johon se vie.");
}
