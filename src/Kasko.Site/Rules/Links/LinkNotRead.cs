using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Links;

public static class LinkNotRead
{
    public static Rule Rule { get; } = new("link-not-read", Severity.Error, Criterion: "2.4.4");

    public static Diagnostic SpacesInFile(SourceSpan at, string? repaired) => At(at, repaired,
        "An address may not have spaces. Rename the file, or put the address inside < and >.",
        "En adress får inte ha mellanslag. Byt namn på filen, eller sätt adressen mellan < och >.",
        "Osoitteessa ei voi olla välilyöntejä. Nimeä tiedosto uudelleen tai kirjoita osoite merkkien < ja > väliin.");

    public static Diagnostic Spaces(SourceSpan at, string? repaired) => At(at, repaired,
        "An address may not have spaces.",
        "En adress får inte ha mellanslag.",
        "Osoitteessa ei voi olla välilyöntejä.");

    public static Diagnostic Open(SourceSpan at, string? repaired) => At(at, repaired,
        "The link has no end. Close it right after the address.",
        "Länken är inte avslutad. Avsluta den direkt efter adressen.",
        "Linkki on jäänyt auki. Sulje se heti osoitteen jälkeen.");

    public static Diagnostic Apart(SourceSpan at, string? repaired) => At(at, repaired,
        "There must be no space between a link's text and its address.",
        "Mellan en länks text och dess adress ska det inte finnas något mellanslag.",
        "Linkin tekstin ja osoitteen välissä ei saa olla välilyöntiä.");

    public static Diagnostic Reversed(SourceSpan at, string? repaired) => At(at, repaired,
        "The brackets are the wrong way round: the text belongs in [ ], the address in ( ).",
        "Parenteserna är omkastade: texten ska stå inom [ ], adressen inom ( ).",
        "Sulut ovat väärin päin: teksti kuuluu merkkeihin [ ] ja osoite merkkeihin ( ).");

    public static Diagnostic Undefined(SourceSpan at, string name, string line) => At(at, line,
        $"Nothing says where '{Excerpt.Of(name)}' leads. Put the address in ( ) right after the text, or give it on a line of its own.",
        $"Ingenting säger vart '{Excerpt.Of(name)}' leder. Sätt adressen inom ( ) direkt efter texten, eller ange den på en egen rad.",
        $"Mikään ei kerro, minne '{Excerpt.Of(name)}' vie. Kirjoita osoite merkkeihin ( ) heti tekstin jälkeen tai anna se omalla rivillään.");

    public static Diagnostic Unknown(SourceSpan at, string written) => Rule.At(at,
        $"'{Excerpt.Of(written)}' is shown as it is written. Write a link as [text](address), or put \\ before the [ if it is no link.",
        $"'{Excerpt.Of(written)}' visas som det står. Skriv en länk som [text](adress), eller sätt \\ före [ om det inte är någon länk.",
        $"'{Excerpt.Of(written)}' näkyy sellaisenaan. Kirjoita linkki muodossa [teksti](osoite) tai pane merkin [ eteen \\, jos se ei ole linkki.");

    private static Diagnostic At(SourceSpan at, string? repaired, string english, string swedish, string finnish) => repaired is null
        ? Rule.At(at, english, swedish, finnish)
        : Rule.At(at, $"{english} Write: {repaired}", $"{swedish} Skriv: {repaired}", $"{finnish} Kirjoita: {repaired}");
}
