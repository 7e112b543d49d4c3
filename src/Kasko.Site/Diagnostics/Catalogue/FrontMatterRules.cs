namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>What can be wrong with the data at the top of a page.</summary>
public static class FrontMatterRules
{
    public static Diagnostic Missing(SourceSpan at) => Diagnostic.Error("front-matter-missing", at,
        "The page must start with its data: a line '---', then 'title: …' and 'summary: …', then a line '---'.",
        "Sidan ska börja med sina uppgifter: en rad '---', sedan 'title: …' och 'summary: …', sedan en rad '---'.",
        "Sivun pitää alkaa tiedoillaan: rivi '---', sitten 'title: …' ja 'summary: …', sitten rivi '---'.");

    public static Diagnostic Unclosed(SourceSpan at) => Diagnostic.Error("front-matter-unclosed", at,
        "The page's data are not closed. Put a line '---' after them.",
        "Sidans uppgifter är inte avslutade. Sätt en rad '---' efter dem.",
        "Sivun tietoja ei ole päätetty. Pane niiden jälkeen rivi '---'.");

    public static Diagnostic Late(SourceSpan at) => Diagnostic.Error("front-matter-late", at,
        "The page's data start here, but they belong at the very top of the file and stand there once. Move them up, or remove what is too much.",
        "Sidans uppgifter börjar här, men de ska stå allra först i filen och bara en gång. Flytta upp dem, eller ta bort det som är för mycket.",
        "Sivun tiedot alkavat tästä, mutta niiden pitää olla aivan tiedoston alussa ja vain kerran. Siirrä ne ylös tai poista liika.");

    public static Diagnostic OtherNotation(SourceSpan at, string notation) => Diagnostic.Error("front-matter-notation", at,
        $"The page's data are written as {notation}. Write them as YAML: a line '---', then 'title: …' and 'summary: …', then a line '---'.",
        $"Sidans uppgifter är skrivna som {notation}. Skriv dem som YAML: en rad '---', sedan 'title: …' och 'summary: …', sedan en rad '---'.",
        $"Sivun tiedot on kirjoitettu {notation}-muodossa. Kirjoita ne YAML-muodossa: rivi '---', sitten 'title: …' ja 'summary: …', sitten rivi '---'.");

    public static Diagnostic LongSummary(SourceSpan at, int length, int limit) => Diagnostic.Error("long-summary", at,
        $"The summary has {length} characters; at most {limit} are shown in search results. Shorten it to one sentence.",
        $"Sammanfattningen har {length} tecken; högst {limit} visas i sökresultat. Förkorta den till en mening.",
        $"Tiivistelmässä on {length} merkkiä; hakutuloksissa näkyy enintään {limit}. Lyhennä se yhdeksi virkkeeksi.");

    public static Diagnostic TranslationOfOriginal(SourceSpan at) => Diagnostic.Error("translation-of-original", at,
        "Both files of the page say that they are translations. One of them is the original: remove the line there.",
        "Sidans båda filer säger att de är översättningar. Den ena är originalet: ta bort raden där.",
        "Sivun molemmat tiedostot sanovat olevansa käännöksiä. Toinen on alkuteksti: poista rivi siitä.");

    public static Diagnostic DifferentKinds(SourceSpan at, string other) => Diagnostic.Error("different-kinds", at,
        $"The page is of another kind than {other}. Both languages have the same kind and number.",
        $"Sidan är av ett annat slag än {other}. Båda språken har samma slag och nummer.",
        $"Sivu on eri lajia kuin {other}. Molemmilla kielillä on sama laji ja numero.");
}
