using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Pictures;

public static class PictureWrongEnding
{
    public static Rule Rule { get; } = new("picture-wrong-ending", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path, string kind) => Rule.At(new SourceSpan(path),
        $"By its content this is a {kind} picture, but its name says something else. Rename the file, or save it again in the kind that its name says.",
        $"Enligt innehållet är det här en {kind}-bild, men filändelsen anger något annat. Byt namn på filen, eller spara den på nytt i det format som filändelsen anger.",
        $"Sisältönsä mukaan tämä on {kind}-kuva, mutta nimi sanoo muuta. Nimeä tiedosto uudelleen tai tallenna se nimen mukaisessa muodossa.");
}
