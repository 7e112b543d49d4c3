namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>What can be wrong with the pictures and documents that are published beside the pages.</summary>
public static class PublishedFileRules
{
    public static Diagnostic WrongEnding(string path, string kind) => Diagnostic.Error("picture-wrong-ending", new SourceSpan(path),
        $"By its content this is a {kind} picture, but its name says something else. Rename the file, or save it again in the kind that its name says.",
        $"Enligt innehållet är det här en {kind}-bild, men namnet säger något annat. Byt namn på filen, eller spara den på nytt i det format som namnet säger.",
        $"Sisältönsä mukaan tämä on {kind}-kuva, mutta nimi sanoo muuta. Nimeä tiedosto uudelleen tai tallenna se nimen mukaisessa muodossa.");

    public static Diagnostic TooManyPixels(string path, uint width, uint height, uint longest) => Diagnostic.Error("picture-too-many-pixels", new SourceSpan(path),
        $"The picture says that it is {width} × {height} pixels. Readers' devices cannot show that. Make it smaller, at most {longest} pixels on a side.",
        $"Bilden uppger att den är {width} × {height} pixlar. Läsarnas apparater kan inte visa det. Gör den mindre, högst {longest} pixlar per sida.",
        $"Kuva ilmoittaa kooksi {width} × {height} pikseliä. Lukijoiden laitteet eivät pysty näyttämään sitä. Pienennä kuvaa niin, että sivu on enintään {longest} pikseliä.");

    public static Diagnostic UnsafeSvg(SourceSpan at, string what) => Diagnostic.Error("svg-unsafe", at,
        $"'{what}' in the picture could run as a program or fetch something from elsewhere. Remove it, or save the picture again as plain SVG.",
        $"'{what}' i bilden kan köras som ett program eller hämta något någon annanstans ifrån. Ta bort det, eller spara bilden på nytt som vanlig SVG.",
        $"Kuvan '{what}' voi toimia ohjelmana tai hakea jotakin muualta. Poista se tai tallenna kuva uudelleen tavallisena SVG-kuvana.");

    public static Diagnostic Kind(string path, IEnumerable<string> kinds)
    {
        var all = string.Join(", ", kinds.Select(kind => kind[1..]));
        return Diagnostic.Error("file-kind", new SourceSpan(path),
            $"A file of this kind is not published, because a browser might run it. Save it as one of these: {all}.",
            $"En fil av det här slaget publiceras inte, eftersom en webbläsare kunde köra den. Spara den som något av dessa: {all}.",
            $"Tällaista tiedostoa ei julkaista, koska selain voisi suorittaa sen. Tallenna se johonkin näistä muodoista: {all}.");
    }

    public static Diagnostic MarkupInDocument(string path) => Diagnostic.Error("file-is-html", new SourceSpan(path),
        "By its content this is a web page, whatever its name says. Save the document again in the kind that its name says.",
        "Enligt innehållet är det här en webbsida, vad namnet än säger. Spara dokumentet på nytt i det format som namnet säger.",
        "Sisältönsä mukaan tämä on verkkosivu, sanoi nimi mitä tahansa. Tallenna asiakirja uudelleen nimen mukaisessa muodossa.");
}
