using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Pictures;

public static class PictureOf
{
    public static Rule Rule { get; } = new("picture-of", Severity.Warning, Criterion: "1.1.1");

    public static Diagnostic At(SourceSpan at, string words) => Rule.At(at,
        $"The picture's alternative text says '{Excerpt.Of(words)}', which a screen reader says already. Begin with what the picture shows.",
        $"Bildens alternativtext säger '{Excerpt.Of(words)}', men det säger skärmläsaren redan. Börja med det som bilden visar.",
        $"Kuvan vaihtoehtoisessa tekstissä on '{Excerpt.Of(words)}', mutta ruudunlukija sanoo sen jo. Aloita siitä, mitä kuva esittää.");
}
