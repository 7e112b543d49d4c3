using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Pictures;

public static class VaguePictureText
{
    /// <summary>WCAG failure F30: a text alternative that is not an alternative.</summary>
    public static Rule Rule { get; } = new("vague-picture-text", Severity.Error, Criterion: "1.1.1");

    public static Diagnostic At(SourceSpan at, string text) => Rule.At(at,
        $"The picture's alternative text '{Excerpt.Of(text)}' does not say what the picture shows. Write that in a few words.",
        $"Bildens alternativtext '{Excerpt.Of(text)}' säger inte vad bilden visar. Skriv det med några ord.",
        $"Kuvan vaihtoehtoinen teksti '{Excerpt.Of(text)}' ei kerro, mitä kuva esittää. Kerro se muutamalla sanalla.");
}
