using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>Goals, benefits and measures.</summary>
internal static class StrategyEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("same-id", Severity.Error,
            What: new(
                "An id is used twice.",
                "Ett id används två gånger.",
                "Tunnus on käytössä kahdesti."),
            Why: new(
                "Nobody could tell which of the two is meant where the id is named.",
                "Ingen kunde veta vilken av de två som avses där id:t anges.",
                "Ei voisi tietää, kumpaa tarkoitetaan, kun tunnus mainitaan."),
            Mend: new(
                "Give one of them another id, and mend what names it.",
                "Ge den ena ett annat id, och rätta det som anger det.",
                "Anna toiselle eri tunnus ja korjaa se, mikä mainitsee sen."),
            Wrong: "- id: residents\n- id: residents",
            Right: "- id: residents\n- id: jobs",
            IsFirm: true),

        new("reserved-id", Severity.Error,
            What: new(
                "A measure has the name of a file of open data.",
                "En mätare har samma namn som en fil med öppna data.",
                "Mittarilla on avoimen datan tiedoston nimi."),
            Why: new(
                "Both would be published at the same address.",
                "Båda skulle publiceras på samma adress.",
                "Molemmat julkaistaisiin samassa osoitteessa."),
            Mend: new(
                "Give the measure's file another name.",
                "Ge mätarens fil ett annat namn.",
                "Anna mittarin tiedostolle toinen nimi."),
            Wrong: "content/measures/all.yml",
            Right: "content/measures/all-residents.yml",
            IsFirm: true),

        new("measure-id", Severity.Error,
            What: new(
                "A measure's file name cannot be part of an address.",
                "En mätares filnamn kan inte vara en del av en adress.",
                "Mittarin tiedostonimi ei voi olla osa osoitetta."),
            Why: new(
                "Its figures are published for programs at an address that is made from the name.",
                "Dess siffror publiceras för program på en adress som görs av namnet.",
                "Sen luvut julkaistaan ohjelmille osoitteessa, joka tehdään nimestä."),
            Mend: new(
                "Use the letters a–z, digits and hyphens.",
                "Använd bokstäverna a–z, siffror och bindestreck.",
                "Käytä kirjaimia a–z, numeroita ja yhdysmerkkejä."),
            Wrong: "content/measures/Invånare.yml",
            Right: "content/measures/residents.yml",
            IsFirm: true),

        new("range-without-hold", Severity.Error,
            What: new(
                "A measure has a range but is not to be held within it.",
                "En mätare har ett intervall men ska inte hållas inom det.",
                "Mittarilla on vaihteluväli, mutta sitä ei ole tarkoitus pitää siinä."),
            Why: new(
                "The state would be judged by two goals that contradict each other.",
                "Läget skulle bedömas enligt två mål som motsäger varandra.",
                "Tilaa arvioitaisiin kahdella tavoitteella, jotka ovat ristiriidassa."),
            Mend: new(
                "Remove the range, or write 'direction: hold'.",
                "Ta bort intervallet, eller skriv 'direction: hold'.",
                "Poista vaihteluväli tai kirjoita 'direction: hold'."),
            Wrong: "direction: up\nrange: {from: 95, to: 105}",
            Right: "direction: hold\nrange: {from: 95, to: 105}",
            IsFirm: true),

        new("decimals", Severity.Error,
            What: new(
                "A measure has fewer than 0 or more than 6 decimals.",
                "En mätare har färre än 0 eller fler än 6 decimaler.",
                "Mittarilla on alle 0 tai yli 6 desimaalia."),
            Why: new(
                "Nobody can read such a figure, and no source is that exact.",
                "Ingen kan läsa en sådan siffra, och ingen källa är så exakt.",
                "Kukaan ei jaksa lukea sellaista lukua, eikä mikään lähde ole niin tarkka."),
            Mend: new(
                "Write the number of decimals that the figures really have.",
                "Skriv det antal decimaler som siffrorna verkligen har.",
                "Kirjoita, montako desimaalia luvuissa todella on."),
            Wrong: "decimals: 12",
            Right: "decimals: 1",
            IsFirm: true),

        new("same-period", Severity.Error,
            What: new(
                "A measure has two figures for the same period.",
                "En mätare har två siffror för samma period.",
                "Mittarilla on kaksi lukua samalta ajanjaksolta."),
            Why: new(
                "Readers would see one of them, and nobody knows which is right.",
                "Läsaren skulle se den ena, och ingen vet vilken som är rätt.",
                "Lukija näkisi niistä toisen, eikä tiedetä, kumpi on oikea."),
            Mend: new(
                "Keep the right one.",
                "Behåll den rätta.",
                "Säilytä oikea."),
            Wrong: "observations:\n  - {period: 2025, value: 118}\n  - {period: 2025, value: 181}",
            Right: "observations:\n  - {period: 2025, value: 118}",
            IsFirm: true),

        new("confidential-value", Severity.Error,
            What: new(
                "A figure that is confidential stands in the file.",
                "En siffra som är sekretessbelagd står i filen.",
                "Salassa pidettävä luku on tiedostossa."),
            Why: new(
                "The file is public, so the figure may already tell about single persons.",
                "Filen är offentlig, så siffran kan redan avslöja enskilda personer.",
                "Tiedosto on julkinen, joten luku voi jo paljastaa yksittäisiä ihmisiä."),
            Mend: new(
                "Remove the value, also from the file's history, and keep the mark.",
                "Ta bort värdet, även ur filens historik, och behåll märket.",
                "Poista arvo, myös tiedoston historiasta, ja säilytä merkintä."),
            Wrong: "- {period: 2025, value: 3, confidential: true}",
            Right: "- {period: 2025, confidential: true}",
            IsFirm: true),

        new("unknown-benefit", Severity.Error,
            What: new(
                "A benefit is named that is not in content/benefits.yml.",
                "En nytta anges som inte finns i content/benefits.yml.",
                "Mainitaan hyöty, jota ei ole tiedostossa content/benefits.yml."),
            Why: new(
                "The measure would stand in no row of the follow-up table.",
                "Mätaren skulle inte stå på någon rad i uppföljningstabellen.",
                "Mittari ei olisi millään seurantataulukon rivillä."),
            Mend: new(
                "Write the id of a benefit as it stands in the file.",
                "Skriv nyttans id som det står i filen.",
                "Kirjoita hyödyn tunnus niin kuin se on tiedostossa."),
            Wrong: "benefit: resident",
            Right: "benefit: residents",
            IsFirm: true),

        new("unknown-goal", Severity.Error,
            What: new(
                "A goal is named that is not there.",
                "Ett mål anges som inte finns.",
                "Mainitaan tavoite, jota ei ole."),
            Why: new(
                "The row would belong to no goal, and no goal's page would show it.",
                "Raden skulle inte höra till något mål, och inget måls sida skulle visa den.",
                "Rivi ei kuuluisi mihinkään tavoitteeseen, eikä mikään sivu näyttäisi sitä."),
            Mend: new(
                "Write the goal's path in content/ without language and ending.",
                "Skriv målets sökväg i content/ utan språk och filändelse.",
                "Kirjoita tavoitteen polku kansiossa content/ ilman kieltä ja päätettä."),
            Wrong: "goal: goals/harbor",
            Right: "goal: goals/harbour",
            IsFirm: true),

        new("unknown-measure", Severity.Error,
            What: new(
                "A page shows a figure of a measure that is not there.",
                "En sida visar en siffra från en mätare som inte finns.",
                "Sivu näyttää luvun mittarista, jota ei ole."),
            Why: new(
                "The sentence would stand there without its figure.",
                "Meningen skulle stå där utan sin siffra.",
                "Virke jäisi ilman lukuaan."),
            Mend: new(
                "Write the name of the measure's file without its ending.",
                "Skriv namnet på mätarens fil utan filändelse.",
                "Kirjoita mittarin tiedoston nimi ilman päätettä."),
            Wrong: "Staden har {resident}.",
            Right: "Staden har {residents}.",
            IsFirm: true),

        new("same-number", Severity.Error,
            What: new(
                "Two goals or two values have the same number.",
                "Två mål eller två värden har samma nummer.",
                "Kahdella tavoitteella tai arvolla on sama numero."),
            Why: new(
                "Decisions and minutes name goals by their numbers.",
                "Beslut och protokoll anger målen med deras nummer.",
                "Päätökset ja pöytäkirjat mainitsevat tavoitteet numeroin."),
            Mend: new(
                "Give each the number it has in the strategy.",
                "Ge vart och ett det nummer det har i strategin.",
                "Anna kullekin sen numero strategiassa."),
            Wrong: "# harbour.sv.md\nnumber: 1\n# school.sv.md\nnumber: 1",
            Right: "# harbour.sv.md\nnumber: 1\n# school.sv.md\nnumber: 2",
            IsFirm: true),
    ];
}
