using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class SameLinkText
{
    public static Rule Rule { get; } = new("same-link-text", Severity.Warning, Criterion: "2.4.4");

    public static Diagnostic At(SourceSpan at, string text, string other) => Rule.At(at,
        $"Another link with the text '{Excerpt.Of(text)}' leads to '{Excerpt.Of(other)}'. Write in each text where the link leads.",
        $"En annan länk med texten '{Excerpt.Of(text)}' leder till '{Excerpt.Of(other)}'. Skriv i vardera texten vart länken leder.",
        $"Toinen linkki, jonka teksti on '{Excerpt.Of(text)}', vie osoitteeseen '{Excerpt.Of(other)}'. Kirjoita kumpaankin tekstiin, minne linkki vie.");
}
