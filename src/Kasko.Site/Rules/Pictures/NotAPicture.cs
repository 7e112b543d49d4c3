using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Pictures;

public static class NotAPicture
{
    public static Rule Rule { get; } = new("not-a-picture", Severity.Error, Criterion: "1.1.1", IsFirm: true);

    public static Diagnostic At(string path) => Rule.At(new SourceSpan(path),
        "This is not a picture that can be shown (JPEG, PNG, GIF, WebP or SVG), or it is damaged. Save it again as one of these.",
        "Det här är ingen bild som kan visas (JPEG, PNG, GIF, WebP eller SVG), eller så är den skadad. Spara den på nytt i något av formaten.",
        "Tämä ei ole kuva, jonka voi näyttää (JPEG, PNG, GIF, WebP tai SVG), tai se on vioittunut. Tallenna se uudelleen jossakin näistä muodoista.");

    /// <summary>Browsers show an SVG without its namespace as a list of its elements.</summary>
    public static Diagnostic WithoutNamespace(SourceSpan at) => Rule.At(at,
        "Browsers do not show this SVG, because its first element does not say that it is one. Write <svg xmlns=\"http://www.w3.org/2000/svg\" …>.",
        "Webbläsare visar inte den här SVG-bilden, för det framgår inte av det första elementet att den är en sådan. Skriv <svg xmlns=\"http://www.w3.org/2000/svg\" …>.",
        "Selain ei näytä tätä SVG-kuvaa, koska ensimmäisestä elementistä ei ilmene, että se on sellainen. Kirjoita <svg xmlns=\"http://www.w3.org/2000/svg\" …>.");
}
