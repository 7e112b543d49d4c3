using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>How the two languages of the content stand to each other.</summary>
internal static class TranslationEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("stale-translation", Severity.Warning,
            What: new(
                "The original has changed since its translation was accepted.",
                "Originalet har ändrats efter att översättningen godkändes.",
                "Alkuteksti on muuttunut sen jälkeen, kun käännös hyväksyttiin."),
            Why: new(
                "A correction in one language may go out the same day, but readers of the other must get it soon, and be told until then.",
                "En rättelse på det ena språket får gå ut samma dag, men läsarna av det andra ska snart få den, och få veta om den tills dess.",
                "Korjaus yhdellä kielellä saa mennä julki samana päivänä, mutta toisen kielen lukijoiden on saatava se pian ja tiedettävä siitä siihen asti."),
            Mend: new(
                "Translate the change. Then put the line that the message prints in place of the old one, or run 'kasko translations accept PAGE'. 'changed: DATE' in the original starts the days of grace.",
                "Översätt ändringen. Byt sedan ut den gamla raden mot den som meddelandet ger, eller kör 'kasko translations accept SIDA'. Raden 'changed: DATUM' i originalet startar fristen.",
                "Käännä muutos. Vaihda sitten vanhan rivin tilalle viestin antama rivi tai aja 'kasko translations accept SIVU'. Alkutekstin rivi 'changed: PÄIVÄ' käynnistää määräajan."),
            Wrong: "translated_from: 0a1b2c3d4e",
            Right: "translated_from: 5f6a7b8c9d"),

        new("unaccepted-translation", Severity.Warning,
            What: new(
                "Nobody has recorded that a translation says the same as its original.",
                "Ingen har antecknat att en översättning säger samma sak som originalet.",
                "Kukaan ei ole merkinnyt, että käännös sanoo saman kuin alkuteksti."),
            Why: new(
                "Without the record, a later change in the original cannot be noticed.",
                "Utan anteckningen kan en senare ändring i originalet inte märkas.",
                "Ilman merkintää alkutekstin myöhempää muutosta ei voi huomata."),
            Mend: new(
                "Read both. When they say the same, add the line that the message prints to the translation.",
                "Läs båda. När de säger samma sak, lägg till raden som meddelandet ger i översättningen.",
                "Lue molemmat. Kun ne sanovat saman, lisää käännökseen viestin antama rivi."),
            Wrong: "---\ntitle: Tori\nsummary: Näin toria kunnostetaan.\n---",
            Right: "---\ntitle: Tori\nsummary: Näin toria kunnostetaan.\ntranslated_from: 5f6a7b8c9d\n---"),

        new("accepted-original", Severity.Warning,
            What: new(
                "The record of a translation stands in the original.",
                "Anteckningen om en översättning står i originalet.",
                "Käännöksen merkintä on alkutekstissä."),
            Why: new(
                "It says nothing there, and the real translation has no record.",
                "Den säger inget där, och den verkliga översättningen har ingen anteckning.",
                "Se ei kerro siinä mitään, ja varsinaisella käännöksellä ei ole merkintää."),
            Mend: new(
                "Move the line to the other file, or name the language that the page was written in.",
                "Flytta raden till den andra filen, eller ange språket som sidan skrevs på.",
                "Siirrä rivi toiseen tiedostoon tai kerro, millä kielellä sivu on kirjoitettu."),
            Wrong: "# about.sv.md\ntranslated_from: 5f6a7b8c9d",
            Right: "# about.sv.md\noriginal: fi\ntranslated_from: 5f6a7b8c9d"),

        new("different-originals", Severity.Error,
            What: new(
                "The two files of a page name different original languages.",
                "Sidans två filer anger olika originalspråk.",
                "Sivun kaksi tiedostoa ilmoittavat eri alkukielen."),
            Why: new(
                "It cannot be told which of them is behind when one changes.",
                "Det går inte att säga vilken som är efter när den ena ändras.",
                "Ei voi tietää, kumpi on jäljessä, kun toinen muuttuu."),
            Mend: new(
                "Write the same line in both, or in neither; then the site's first language is the original.",
                "Skriv samma rad i båda, eller i ingendera; då är webbplatsens första språk originalet.",
                "Kirjoita sama rivi molempiin tai ei kumpaankaan; silloin alkuteksti on sivuston ensimmäisellä kielellä."),
            Wrong: "original: sv   (about.sv.md)\noriginal: fi   (about.fi.md)",
            Right: "original: fi   (about.sv.md)\noriginal: fi   (about.fi.md)",
            IsFirm: true),

        new("different-drafts", Severity.Error,
            What: new(
                "One language of a page is a draft and the other is not.",
                "Det ena språket av en sida är ett utkast och det andra inte.",
                "Sivun toinen kieli on luonnos ja toinen ei."),
            Why: new(
                "A page is published in both languages or in none.",
                "En sida publiceras på båda språken eller på inget.",
                "Sivu julkaistaan molemmilla kielillä tai ei kummallakaan."),
            Mend: new(
                "Write 'draft: true' in both files, or take it away from both.",
                "Skriv 'draft: true' i båda filerna, eller ta bort raden från båda.",
                "Kirjoita 'draft: true' molempiin tiedostoihin tai poista se molemmista."),
            Wrong: "draft: true   (market.sv.md)\n              (market.fi.md)",
            Right: "draft: true   (market.sv.md)\ndraft: true   (market.fi.md)",
            IsFirm: true),

        new("other-language-text", Severity.Error,
            What: new(
                "A text is plainly in the other language than its file says.",
                "En text är uppenbart på ett annat språk än filen anger.",
                "Teksti on selvästi toisella kielellä kuin tiedosto sanoo."),
            Why: new(
                "A screen reader pronounces it as if it were the page's language, and who reads that language gets no text.",
                "En skärmläsare uttalar den som om den var på sidans språk, och den som läser det språket får ingen text.",
                "Ruudunlukuohjelma lukee sen sivun kielen mukaan, ja sen kielen lukija jää ilman tekstiä."),
            Mend: new(
                "Translate it, or mark it where it is meant to be in the other language.",
                "Översätt den, eller märk ut den om den ska vara på det andra språket.",
                "Käännä se tai merkitse se, jos sen kuuluu olla toisella kielellä."),
            Wrong: "Stadens text lyder: Tämä käännös on epävirallinen. Kaupunki ei ole hyväksynyt sitä.",
            Right: "Stadens text lyder: :fi[Tämä käännös on epävirallinen. Kaupunki ei ole hyväksynyt sitä.]",
            Criterion: "3.1.2"),
    ];
}
