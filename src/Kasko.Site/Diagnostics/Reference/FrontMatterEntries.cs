using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>The data at the top of a page, and what it says of its pair.</summary>
internal static class FrontMatterEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("front-matter-missing", Severity.Error,
            What: new(
                "A page does not start with its data.",
                "En sida börjar inte med sina uppgifter.",
                "Sivun alussa ei ole sen tietoja."),
            Why: new(
                "The title and the summary stand there; without them the page has no name and no place.",
                "Där står titeln och sammanfattningen; utan dem har sidan inget namn och ingen plats.",
                "Siinä ovat nimi ja tiivistelmä; ilman niitä sivulla ei ole nimeä eikä paikkaa."),
            Mend: new(
                "Begin the file with a line of three hyphens, the data, and another such line.",
                "Börja filen med en rad med tre bindestreck, sedan uppgifterna och en likadan rad till.",
                "Aloita tiedosto kolmen yhdysmerkin rivillä, sitten tiedot ja toinen samanlainen rivi."),
            Wrong: "Värden\n\nVi vågar.",
            Right: "---\ntitle: Värden\nsummary: Tre värden som leder vårt arbete.\n---\n\nVi vågar.",
            IsFirm: true),

        new("front-matter-unclosed", Severity.Error,
            What: new(
                "A page's data have no end.",
                "En sidas uppgifter har inget slut.",
                "Sivun tiedoilla ei ole loppua."),
            Why: new(
                "Nobody could tell where the data stop and the text begins.",
                "Ingen kunde veta var uppgifterna slutar och texten börjar.",
                "Kukaan ei voisi tietää, mihin tiedot loppuvat ja mistä teksti alkaa."),
            Mend: new(
                "Put a line of three hyphens after the data.",
                "Sätt en rad med tre bindestreck efter uppgifterna.",
                "Pane tietojen jälkeen kolmen yhdysmerkin rivi."),
            Wrong: "---\ntitle: Värden\nsummary: Tre värden.\n\nVi vågar.",
            Right: "---\ntitle: Värden\nsummary: Tre värden.\n---\n\nVi vågar.",
            IsFirm: true),

        new("long-summary", Severity.Error,
            What: new(
                "A page's summary is too long.",
                "En sidas sammanfattning är för lång.",
                "Sivun tiivistelmä on liian pitkä."),
            Why: new(
                "It stands in lists and in search results, which cut it in the middle of a sentence.",
                "Den står i listor och i sökresultat, som klipper av den mitt i en mening.",
                "Se näkyy luetteloissa ja hakutuloksissa, jotka katkaisevat sen kesken virkkeen."),
            Mend: new(
                "Shorten it to one sentence of at most 200 characters.",
                "Förkorta den till en mening på högst 200 tecken.",
                "Lyhennä se yhdeksi, enintään 200 merkin virkkeeksi."),
            Wrong: "summary: Här berättar vi utförligt om varje mål, om hur det kom till, vem som beslutade om det, vilka som hördes, vad som hände sedan, hur vi tänker följa upp det år för år och vem som svarar för det.",
            Right: "summary: Strategins fem mål och hur vi når dem.",
            IsFirm: true),

        new("translation-of-original", Severity.Error,
            What: new(
                "Both languages of a page say that they are translations.",
                "Båda språken av en sida säger att de är översättningar.",
                "Sivun molemmat kielet sanovat olevansa käännöksiä."),
            Why: new(
                "Readers are told which text is the original, and here it would be neither.",
                "Läsaren får veta vilken text som är originalet, och här vore det ingendera.",
                "Lukijalle kerrotaan, kumpi teksti on alkuperäinen, ja nyt se ei olisi kumpikaan."),
            Mend: new(
                "Remove the line 'translation' from the file that is the original.",
                "Ta bort raden 'translation' ur den fil som är originalet.",
                "Poista rivi 'translation' siitä tiedostosta, joka on alkuteksti."),
            Wrong: "# about.sv.md\ntranslation: unofficial\n# about.fi.md\ntranslation: unofficial",
            Right: "# about.fi.md\ntranslation: unofficial",
            IsFirm: true),

        new("different-kinds", Severity.Error,
            What: new(
                "The two languages of a page are of different kinds, or have different numbers.",
                "Sidans två språk är av olika slag eller har olika nummer.",
                "Sivun kaksi kieltä ovat eri lajia tai niillä on eri numero."),
            Why: new(
                "One would be shown as a goal and the other as an ordinary page.",
                "Det ena skulle visas som ett mål och det andra som en vanlig sida.",
                "Toinen näytettäisiin tavoitteena ja toinen tavallisena sivuna."),
            Mend: new(
                "Write the same 'kind' and 'number' in both files.",
                "Skriv samma 'kind' och 'number' i båda filerna.",
                "Kirjoita molempiin tiedostoihin samat 'kind' ja 'number'."),
            Wrong: "# school.sv.md\nkind: goal\n# school.fi.md\nkind: page",
            Right: "# school.sv.md\nkind: goal\n# school.fi.md\nkind: goal",
            IsFirm: true),
    ];
}
