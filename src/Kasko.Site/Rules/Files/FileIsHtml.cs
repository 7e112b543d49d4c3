using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Files;

public static class FileIsHtml
{
    public static Rule Rule { get; } = new("file-is-html", Severity.Error, IsFirm: true);

    public static Diagnostic At(string path) => Rule.At(new SourceSpan(path),
        "By its content this is a web page, whatever its name says. Save the document again in the kind that its name says.",
        "Enligt innehållet är det här en webbsida, trots filens namn. Spara dokumentet på nytt i det format som filändelsen anger.",
        "Sisältönsä mukaan tämä on verkkosivu, sanoi nimi mitä tahansa. Tallenna asiakirja uudelleen nimen mukaisessa muodossa.");
}
