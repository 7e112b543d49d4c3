using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Pictures;

public static class PictureTooManyPixels
{
    public static Rule Rule { get; } = new("picture-too-many-pixels", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path, uint width, uint height, uint longest) => Rule.At(new SourceSpan(path),
        $"The picture says that it is {width} × {height} pixels. Readers' devices cannot show that. Make it smaller, at most {longest} pixels on a side.",
        $"Enligt filen är bilden {width} × {height} pixlar, och så stora bilder kan läsarnas enheter inte visa. Gör den mindre, högst {longest} pixlar per sida.",
        $"Kuvan koko on {width} × {height} pikseliä, eivätkä lukijoiden laitteet pysty näyttämään sitä. Pienennä kuvaa niin, että sen leveys ja korkeus ovat kumpikin enintään {longest} pikseliä.");
}
