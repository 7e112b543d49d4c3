using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Pictures;

public static class PictureTooManyPixels
{
    public static Rule Rule { get; } = new("picture-too-many-pixels", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path, uint width, uint height, uint longest) => Rule.At(new SourceSpan(path),
        $"The picture says that it is {width} × {height} pixels. Readers' devices cannot show that. Make it smaller, at most {longest} pixels on a side.",
        $"Bilden uppger att den är {width} × {height} pixlar. Läsarnas apparater kan inte visa det. Gör den mindre, högst {longest} pixlar per sida.",
        $"Kuva ilmoittaa kooksi {width} × {height} pikseliä. Lukijoiden laitteet eivät pysty näyttämään sitä. Pienennä kuvaa niin, että sivu on enintään {longest} pikseliä.");
}
