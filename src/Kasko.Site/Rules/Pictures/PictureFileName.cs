using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Pictures;

public static class PictureFileName
{
    public static Rule Rule { get; } = new("picture-file-name", Severity.Error, Criterion: "1.1.1");

    public static Diagnostic At(SourceSpan at, string text) => Rule.At(at,
        $"The picture's text '{Excerpt.Of(text)}' is a file name. Say what the picture shows.",
        $"Bildens text '{Excerpt.Of(text)}' är ett filnamn. Säg vad bilden visar.",
        $"Kuvan teksti '{Excerpt.Of(text)}' on tiedoston nimi. Kerro, mitä kuva esittää.");
}
