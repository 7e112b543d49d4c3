using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>What can be wrong with official figures, and with how a measure names them.</summary>
internal static class OfficialFigureEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("implausible-unit", Severity.Error,
            What: new(
                "A source gives the figures in another unit than before.",
                "En källa anger siffrorna i en annan enhet än förut.",
                "Lähde antaa luvut eri yksikössä kuin ennen."),
            Why: new(
                "Persons and thousands of persons in one series would show a fall that never was.",
                "Personer och tusental personer i samma serie skulle visa en nedgång som aldrig har skett.",
                "Henkilöt ja tuhannet henkilöt samassa sarjassa näyttäisivät laskun, jota ei ole ollut."),
            Mend: new(
                "Look at the figures at the source. If they mean the same, run again with --accept and the measure's name.",
                "Titta på siffrorna hos källan. Betyder de samma sak, kör på nytt med --accept och mätarens namn.",
                "Katso luvut lähteestä. Jos ne tarkoittavat samaa, aja uudelleen valinnalla --accept ja mittarin nimellä."),
            Wrong: "kasko statistics update",
            Right: "kasko statistics update --accept residents",
            IsFirm: true),

        new("implausible-value", Severity.Error,
            What: new(
                "A new figure is many times larger or smaller than all earlier ones.",
                "En ny siffra är många gånger större eller mindre än alla tidigare.",
                "Uusi luku on moninkertaisesti suurempi tai pienempi kuin kaikki aiemmat."),
            Why: new(
                "A misplaced decimal sign at the source would change the measure's status.",
                "Ett felplacerat decimaltecken hos källan skulle ändra mätarens status.",
                "Väärässä paikassa oleva desimaalimerkki lähteessä muuttaisi mittarin tilanteen."),
            Mend: new(
                "Look at the figure at the source. If it is right, run again with --accept and the measure's name.",
                "Titta på siffran hos källan. Är den rätt, kör på nytt med --accept och mätarens namn.",
                "Katso luku lähteestä. Jos se on oikein, aja uudelleen valinnalla --accept ja mittarin nimellä."),
            Wrong: "- {period: 2025, value: 126100}",
            Right: "- {period: 2025, value: 1261}",
            IsFirm: true),

        new("implausible-history", Severity.Error,
            What: new(
                "A source has changed figures that it had called final.",
                "En källa har ändrat siffror som redan var slutliga.",
                "Lähde on muuttanut lukuja, jotka olivat jo lopullisia."),
            Why: new(
                "Decisions have been based on the old figures, so a change needs an explanation.",
                "Beslut har byggt på de gamla siffrorna, så en ändring behöver en förklaring.",
                "Päätökset ovat perustuneet vanhoihin lukuihin, joten muutos vaatii selityksen."),
            Mend: new(
                "Look for the explanation at the source. If the change is meant, run again with --accept and the measure's name.",
                "Sök förklaringen hos källan. Är ändringen avsedd, kör på nytt med --accept och mätarens namn.",
                "Etsi selitys lähteestä. Jos muutos on tarkoitettu, aja uudelleen valinnalla --accept ja mittarin nimellä."),
            Wrong: "kasko statistics update",
            Right: "kasko statistics update --accept residents",
            IsFirm: true),

        new("overdue-figures", Severity.Warning,
            What: new(
                "A measure's figures are older than its announced rhythm.",
                "En mätares siffror är äldre än den rytm som har meddelats.",
                "Mittarin luvut ovat vanhempia kuin ilmoitettu päivitystahti sallii."),
            Why: new(
                "The page says that the figure is late, and readers cannot follow how it goes.",
                "Sidan säger att uppgiften är försenad, och läsarna kan inte följa hur det går.",
                "Sivulla lukee, että tieto on myöhässä, eivätkä lukijat voi seurata etenemistä."),
            Mend: new(
                "Run 'kasko statistics update', or write in the new figure. If the rhythm is wrong, change 'updated'.",
                "Kör 'kasko statistics update' eller skriv in den nya siffran. Är rytmen fel, ändra 'updated'.",
                "Aja 'kasko statistics update' tai kirjoita uusi luku. Jos tahti on väärä, muuta kohtaa 'updated'."),
            Wrong: "updated: monthly\nobservations:\n  - {period: 2025, value: 1250}",
            Right: "updated: yearly\nobservations:\n  - {period: 2025, value: 1250}"),

        new("statistics-not-written", Severity.Error,
            What: new(
                "New official figures could not be written.",
                "Nya officiella siffror kunde inte skrivas.",
                "Uusia virallisia lukuja ei voitu kirjoittaa."),
            Why: new(
                "Readers keep seeing the old figures until the source answers as it should.",
                "Läsarna ser de gamla siffrorna tills källan svarar som den ska.",
                "Lukijat näkevät vanhat luvut, kunnes lähde vastaa niin kuin pitää."),
            Mend: new(
                "Check that there is room on the disk and that the file may be changed.",
                "Kontrollera att det finns plats på disken och att filen får ändras.",
                "Tarkista, että levyllä on tilaa ja että tiedostoa saa muuttaa."),
            Wrong: "chmod a-w content/measures",
            Right: "chmod u+w content/measures",
            IsFirm: true),

        new("statistics-source", Severity.Error,
            What: new(
                "A measure names no source under 'statistics', or more than one.",
                "En mätare anger ingen källa under 'statistics', eller fler än en.",
                "Mittari ei anna kohdassa 'statistics' lähdettä tai antaa useita."),
            Why: new(
                "One measure is one series; two would be mixed without a trace.",
                "En mätare är en serie; två skulle blandas utan att det syns.",
                "Yksi mittari on yksi sarja; kaksi sekoittuisi huomaamatta."),
            Mend: new(
                "Keep either 'statfin' or 'sotkanet'.",
                "Behåll antingen 'statfin' eller 'sotkanet'.",
                "Säilytä joko 'statfin' tai 'sotkanet'."),
            Wrong: "statistics: {}",
            Right: "statistics:\n  statfin: {table: vaerak/11ra, contents: vaesto, area: KU231}",
            IsFirm: true),

        new("statistics-source-twice", Severity.Error,
            What: new(
                "A measure that fetches official figures names a source of its own too.",
                "En mätare som hämtar officiella siffror anger också en egen källa.",
                "Mittari, joka hakee viralliset luvut, antaa myös oman lähteen."),
            Why: new(
                "The licence asks that the right source is credited.",
                "Licensen kräver att rätt källa anges.",
                "Lisenssi edellyttää, että oikea lähde mainitaan."),
            Mend: new(
                "Remove 'source': it comes with the figures.",
                "Ta bort 'source': källan följer med siffrorna.",
                "Poista 'source': lähde tulee lukujen mukana."),
            Wrong: "source: {title: {sv: Staden, fi: Kaupunki}}\nstatistics:\n  statfin: {table: vaerak/11ra, contents: vaesto, area: KU231}",
            Right: "statistics:\n  statfin: {table: vaerak/11ra, contents: vaesto, area: KU231}",
            IsFirm: true),

        new("statistics-updated", Severity.Error,
            What: new(
                "The moment of a source's update is not written as one.",
                "Tidpunkten för en källas uppdatering är fel skriven.",
                "Lähteen päivityksen ajankohta on kirjoitettu väärin."),
            Why: new(
                "Nobody can tell how old the figures are.",
                "Ingen kan säga hur gamla siffrorna är.",
                "Kukaan ei voi sanoa, kuinka vanhoja luvut ovat."),
            Mend: new(
                "Write it as the program does, in UTC.",
                "Skriv den som programmet gör, i UTC.",
                "Kirjoita se niin kuin ohjelma, UTC-aikana."),
            Wrong: "updated: 27.3.2026",
            Right: "updated: 2026-03-27T06:00:00Z",
            IsFirm: true),

        new("official-and-own", Severity.Error,
            What: new(
                "The figure of a period stands both in the measure and among its official figures.",
                "Siffran för en period finns både i mätaren och bland dess officiella siffror.",
                "Ajanjakson luku on sekä mittarissa että sen virallisissa luvuissa."),
            Why: new(
                "Two figures for one period may differ, and a reader cannot tell which one holds.",
                "Två siffror för en period kan skilja sig åt, och läsaren vet inte vilken som gäller.",
                "Saman ajanjakson kaksi lukua voi poiketa toisistaan, eikä lukija tiedä, kumpi pätee."),
            Mend: new(
                "Remove the one in the measure: the official figure is kept up to date.",
                "Ta bort den i mätaren: den officiella siffran hålls aktuell.",
                "Poista mittarissa oleva: virallinen luku pidetään ajan tasalla."),
            Wrong: "observations:\n  - {period: 2024, value: 1250}",
            Right: "observations: []",
            IsFirm: true),

        new("official-without-measure", Severity.Error,
            What: new(
                "A file of official figures belongs to no measure.",
                "En fil med officiella siffror hör inte till någon mätare.",
                "Virallisten lukujen tiedosto ei kuulu mihinkään mittariin."),
            Why: new(
                "Its figures are shown nowhere and never updated.",
                "Siffrorna visas ingenstans och uppdateras aldrig.",
                "Lukuja ei näytetä missään eikä niitä päivitetä."),
            Mend: new(
                "Delete the file, or give it the measure's name.",
                "Ta bort filen eller ge den mätarens namn.",
                "Poista tiedosto tai anna sille mittarin nimi."),
            Wrong: "content/measures/population.observations.yml",
            Right: "content/measures/residents.observations.yml",
            IsFirm: true),

        new("other-series", Severity.Error,
            What: new(
                "The official figures are of another series than the measure names.",
                "De officiella siffrorna hör till en annan serie än den som mätaren anger.",
                "Viralliset luvut ovat eri sarjaa kuin mittarin antama."),
            Why: new(
                "The page would show figures of one thing under the name of another.",
                "Sidan skulle visa siffror om en sak under namnet på en annan.",
                "Sivu näyttäisi yhden asian luvut toisen asian nimellä."),
            Mend: new(
                "Run 'kasko statistics update', or delete the file of figures.",
                "Kör 'kasko statistics update' eller ta bort filen med siffrorna.",
                "Aja 'kasko statistics update' tai poista lukujen tiedosto."),
            Wrong: "series: \"statfin vaerak/11ra vaesto KU231\"\n# statistics: {sotkanet: {indicator: 127, area: \"231\"}}",
            Right: "series: \"sotkanet 127 231\"\n# statistics: {sotkanet: {indicator: 127, area: \"231\"}}",
            IsFirm: true),
    ];
}
