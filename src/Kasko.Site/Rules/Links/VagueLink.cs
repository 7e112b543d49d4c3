using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class VagueLink
{
    public static Rule Rule { get; } = new("vague-link", Severity.Error, Criterion: "2.4.4");

    public static Diagnostic At(SourceSpan at, string text) => Rule.At(at,
        $"The link text '{Excerpt.Of(text)}' does not say where the link leads. Write the name of the page or the thing it leads to.",
        $"Länktexten '{Excerpt.Of(text)}' säger inte vart länken leder. Skriv namnet på sidan eller saken som den leder till.",
        $"Linkin teksti '{Excerpt.Of(text)}' ei kerro, minne linkki vie. Kirjoita sen sivun tai asian nimi, johon linkki vie.");
}
