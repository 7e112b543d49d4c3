using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class SameLinkText
{
    public static Rule Rule { get; } = new("same-link-text", Severity.Warning, Criterion: "2.4.4");

    public static Diagnostic At(SourceSpan at, string text, string other) => Rule.At(at,
        $"Another link with the text '{Excerpt.Of(text)}' leads to '{Excerpt.Of(other)}'. Say in each what is different.",
        $"En annan länk med texten '{Excerpt.Of(text)}' leder till '{Excerpt.Of(other)}'. Säg i vardera vad som skiljer dem åt.",
        $"Toinen linkki, jonka teksti on '{Excerpt.Of(text)}', vie osoitteeseen '{Excerpt.Of(other)}'. Kerro kummassakin, miten ne eroavat.");
}
