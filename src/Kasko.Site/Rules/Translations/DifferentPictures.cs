using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Translations;

public static class DifferentPictures
{
    public static Rule Rule { get; } = new("different-pictures", Severity.Error, Criterion: "1.1.1");

    public static Diagnostic At(SourceSpan at, OutlinePicture? original, OutlinePicture? translation, SourceSpan originalAt) => (original, translation) switch
    {
        (_, null) => Rule.At(at,
            $"A picture of the original is missing here: '{Excerpt.Of(original!.Target)}' ({originalAt}).",
            $"Här saknas en bild som finns i originalet: '{Excerpt.Of(original!.Target)}' ({originalAt}).",
            $"Tästä puuttuu alkutekstin kuva '{Excerpt.Of(original!.Target)}' ({originalAt})."),
        (null, _) => Rule.At(at,
            $"The original does not have the picture '{Excerpt.Of(translation.Target)}' (see {originalAt}).",
            $"Originalet har inte bilden '{Excerpt.Of(translation.Target)}' (se {originalAt}).",
            $"Alkutekstissä ei ole kuvaa '{Excerpt.Of(translation.Target)}' (katso {originalAt})."),
        _ when original.Target == translation.Target => Rule.At(at,
            $"The picture is described in one language version and only decoration in the other ({originalAt}).",
            $"Bilden är beskriven i den ena språkversionen och bara dekoration i den andra ({originalAt}).",
            $"Kuva on toisessa kieliversiossa kuvailtu ja toisessa pelkkä koriste ({originalAt})."),
        _ => Rule.At(at,
            $"The picture here is '{Excerpt.Of(translation.Target)}', in the original '{Excerpt.Of(original.Target)}' ({originalAt}).",
            $"Bilden här är '{Excerpt.Of(translation.Target)}', i originalet '{Excerpt.Of(original.Target)}' ({originalAt}).",
            $"Kuva on tässä '{Excerpt.Of(translation.Target)}', alkutekstissä '{Excerpt.Of(original.Target)}' ({originalAt})."),
    };
}
