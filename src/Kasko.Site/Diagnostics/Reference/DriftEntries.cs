using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>Where a translation differs from its original in more than its wording.</summary>
internal static class DriftEntries
{
    private static readonly Message SameText = new(
        "Whoever reads the other language gets to know less, or something else. Both languages have the same weight.",
        "Den som läser det andra språket får veta mindre, eller något annat. Båda språken är lika mycket värda.",
        "Toisenkielinen lukija saa tietää vähemmän tai jotakin muuta. Molemmat kielet ovat yhtä arvoisia.");

    public static ImmutableArray<Rule> All { get; } =
    [
        new("different-headings", Severity.Error,
            What: new(
                "The two languages of a page have other headings, on other levels or in another order.",
                "Sidans två språk har olika rubriker, på olika nivåer eller i olika ordning.",
                "Sivun kahdella kielellä on eri otsikot, eri tasoilla tai eri järjestyksessä."),
            Why: SameText,
            Mend: new(
                "Write the heading that is missing, with as many '#' as in the original, or take away the one that is too many.",
                "Skriv rubriken som saknas, med lika många '#' som i originalet, eller ta bort den som är för mycket.",
                "Kirjoita puuttuva otsikko, yhtä monta '#'-merkkiä kuin alkutekstissä, tai poista ylimääräinen."),
            Wrong: "## Mätare      (sv)\n### Mittarit   (fi)",
            Right: "## Mätare      (sv)\n## Mittarit    (fi)"),

        new("different-lists", Severity.Error,
            What: new(
                "A list has other items in one language than in the other, or stands in one only.",
                "En lista har olika många punkter på de två språken, eller finns bara på det ena.",
                "Luettelossa on eri määrä kohtia eri kielillä, tai se on vain toisella kielellä."),
            Why: SameText,
            Mend: new(
                "Give both lists the same items.",
                "Ge båda listorna samma punkter.",
                "Anna molemmille luetteloille samat kohdat."),
            Wrong: "- Torget\n- Biblioteket   (sv)\n\n- Tori            (fi)",
            Right: "- Torget\n- Biblioteket   (sv)\n\n- Tori\n- Kirjasto        (fi)"),

        new("different-tables", Severity.Error,
            What: new(
                "A table has other rows or columns in one language than in the other, or stands in one only.",
                "En tabell har olika rader eller kolumner på de två språken, eller finns bara på det ena.",
                "Taulukossa on eri rivit tai sarakkeet eri kielillä, tai se on vain toisella kielellä."),
            Why: SameText,
            Mend: new(
                "Give both tables the same rows and columns.",
                "Ge båda tabellerna samma rader och kolumner.",
                "Anna molemmille taulukoille samat rivit ja sarakkeet."),
            Wrong: "| Skola | Elever |   (sv)\n| Koulu |            (fi)",
            Right: "| Skola | Elever |   (sv)\n| Koulu | Oppilaat | (fi)"),

        new("different-links", Severity.Error,
            What: new(
                "A link of one language is missing in the other, or leads to another page there.",
                "En länk på det ena språket saknas på det andra, eller leder där till en annan sida.",
                "Toisen kielen linkki puuttuu toisesta kielestä tai vie siellä eri sivulle."),
            Why: SameText,
            Mend: new(
                "Link to the same page in both languages. Their order may differ, and other websites may have an address for each language.",
                "Länka till samma sida på båda språken. Ordningen får vara en annan, och andra webbplatser får ha en adress för varje språk.",
                "Linkitä samalle sivulle molemmilla kielillä. Järjestys saa olla eri, ja muilla sivustoilla saa olla oma osoite kummallekin kielelle."),
            Wrong: "Se [målen](goals/index.sv.md).   (sv)\nKatso tavoitteet.                (fi)",
            Right: "Se [målen](goals/index.sv.md).            (sv)\nKatso [tavoitteet](goals/index.fi.md).    (fi)"),

        new("different-pictures", Severity.Error,
            What: new(
                "A picture stands in one language only, or is described in one and only decoration in the other.",
                "En bild finns bara på det ena språket, eller är beskriven på det ena och bara dekoration på det andra.",
                "Kuva on vain toisella kielellä, tai se on toisella kuvailtu ja toisella pelkkä koriste."),
            Why: SameText,
            Mend: new(
                "Show the same pictures in both languages. A picture with words in it may be two files: map.sv.png and map.fi.png.",
                "Visa samma bilder på båda språken. En bild med ord i får vara två filer: map.sv.png och map.fi.png.",
                "Näytä samat kuvat molemmilla kielillä. Kuva, jossa on sanoja, saa olla kaksi tiedostoa: map.sv.png ja map.fi.png."),
            Wrong: "![En röd båt vid bryggan](boat.png)   (sv)\n![koriste](boat.png)                  (fi)",
            Right: "![En röd båt vid bryggan](boat.png)   (sv)\n![Punainen vene laiturissa](boat.png) (fi)",
            Criterion: "1.1.1"),

        new("different-figures", Severity.Error,
            What: new(
                "A measure's figure or a follow-up table stands in one language only.",
                "En mätares siffra eller en uppföljningstabell finns bara på det ena språket.",
                "Mittarin luku tai seurantataulukko on vain toisella kielellä."),
            Why: SameText,
            Mend: new(
                "Name the same measures in both languages. The unit may be left out in one of them.",
                "Använd samma mätare på båda språken. Enheten får lämnas bort på det ena.",
                "Käytä samoja mittareita molemmilla kielillä. Yksikön saa jättää pois toisesta."),
            Wrong: "Staden har {residents}.                       (sv)\nKaupungissa on {residents: target}.           (fi)",
            Right: "Staden har {residents}.                       (sv)\nKaupungissa on {residents}.                   (fi)"),

        new("different-numbers", Severity.Error,
            What: new(
                "The two languages do not have the same numbers.",
                "De två språken har inte samma tal.",
                "Kahdella kielellä ei ole samoja lukuja."),
            Why: new(
                "One of them is wrong, and nobody who reads only that language can notice.",
                "Det ena är fel, och den som bara läser det språket kan inte märka det.",
                "Toinen niistä on väärin, eikä vain sitä kieltä lukeva voi huomata sitä."),
            Mend: new(
                "Write the same number, date or time in both, each as its language writes it. What is digits in one is digits in the other.",
                "Skriv samma tal, datum eller klockslag på båda, på respektive språks sätt. Det som är siffror på det ena är siffror på det andra.",
                "Kirjoita sama luku, päivä tai kellonaika molempiin, kumpikin kielensä tavalla. Se, mikä on numeroin toisessa, on numeroin toisessakin."),
            Wrong: "Den 8.5 kom 1 234 personer.     (sv)\n8.5. tuli 1 243 ihmistä.        (fi)",
            Right: "Den 8.5 kom 1 234 personer.     (sv)\n8.5. tuli 1 234 ihmistä.        (fi)"),
    ];
}
