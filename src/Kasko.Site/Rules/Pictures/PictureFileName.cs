using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Pictures;

public static class PictureFileName
{
    public static Rule Rule { get; } = new("picture-file-name", Severity.Error, Criterion: "1.1.1");

    public static Diagnostic At(SourceSpan at, string text) => Rule.At(at,
        $"The picture's alternative text '{Excerpt.Of(text)}' is a file name. Write what the picture shows.",
        $"Bildens alternativtext '{Excerpt.Of(text)}' är ett filnamn. Skriv vad bilden visar.",
        $"Kuvan vaihtoehtoinen teksti '{Excerpt.Of(text)}' on tiedoston nimi. Kirjoita, mitä kuva esittää.");
}
