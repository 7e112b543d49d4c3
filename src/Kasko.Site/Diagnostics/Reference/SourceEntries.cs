using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>What can go wrong while a source of official figures is asked.</summary>
internal static class SourceEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("statistics-unreachable", Severity.Error,
            What: new(
                "A source of official figures does not answer.",
                "En källa till officiella siffror svarar inte.",
                "Virallisten lukujen lähde ei vastaa."),
            Why: new(
                "Readers keep seeing the old figures until the source answers as it should.",
                "Läsarna ser de gamla siffrorna tills källan svarar som den ska.",
                "Lukijat näkevät vanhat luvut, kunnes lähde vastaa niin kuin pitää."),
            Mend: new(
                "Try again later, and check the connection if other websites do not open either.",
                "Försök igen senare, och kontrollera förbindelsen om andra webbplatser inte heller öppnas.",
                "Yritä myöhemmin uudelleen ja tarkista yhteys, jos muutkaan sivustot eivät aukea."),
            Wrong: "# site.yml\nstatistics: {sotkanet: https://sotkanet.exmaple/rest/1.1/}",
            Right: "# site.yml\nstatistics: {sotkanet: https://sotkanet.example/rest/1.1/}",
            IsFirm: true),

        new("statistics-too-slow", Severity.Error,
            What: new(
                "A source did not finish its answer in time.",
                "En källa hann inte svara i tid.",
                "Lähde ei ehtinyt vastata ajoissa."),
            Why: new(
                "Readers keep seeing the old figures until the source answers as it should.",
                "Läsarna ser de gamla siffrorna tills källan svarar som den ska.",
                "Lukijat näkevät vanhat luvut, kunnes lähde vastaa niin kuin pitää."),
            Mend: new(
                "Try again later, best at night when fewer people ask.",
                "Försök igen senare, helst på natten när färre frågar.",
                "Yritä myöhemmin uudelleen, mieluiten yöllä, kun kyselijöitä on vähemmän."),
            Wrong: "kasko statistics update  # 12:00",
            Right: "kasko statistics update  # 03:00",
            IsFirm: true),

        new("statistics-busy", Severity.Error,
            What: new(
                "A source has had too many calls and asks us to wait.",
                "En källa har fått för många anrop och ber oss vänta.",
                "Lähde on saanut liikaa kyselyitä ja pyytää odottamaan."),
            Why: new(
                "Everybody shares the source, and it shuts out those who do not wait.",
                "Alla delar på källan, och den stänger ute dem som inte väntar.",
                "Lähde on yhteinen, ja se sulkee ulos ne, jotka eivät odota."),
            Mend: new(
                "Try again in an hour, and do not run the update from several places at once.",
                "Försök igen om en timme, och kör inte uppdateringen från flera ställen samtidigt.",
                "Yritä uudelleen tunnin kuluttua äläkä aja päivitystä useasta paikasta yhtä aikaa."),
            Wrong: "kasko statistics update; kasko statistics update",
            Right: "kasko statistics update",
            IsFirm: true),

        new("statistics-refused", Severity.Error,
            What: new(
                "A source refused the question.",
                "En källa avvisade frågan.",
                "Lähde hylkäsi kyselyn."),
            Why: new(
                "Readers keep seeing the old figures until the source answers as it should.",
                "Läsarna ser de gamla siffrorna tills källan svarar som den ska.",
                "Lukijat näkevät vanhat luvut, kunnes lähde vastaa niin kuin pitää."),
            Mend: new(
                "Check what the measure names under 'statistics'. If it is right, try again later.",
                "Kontrollera vad mätaren anger under 'statistics'. Stämmer det, försök igen senare.",
                "Tarkista, mitä mittari antaa kohdassa 'statistics'. Jos se on oikein, yritä myöhemmin uudelleen."),
            Wrong: "statistics:\n  statfin: {table: vaerak/11ra, contents: vaesto, area: KU23}",
            Right: "statistics:\n  statfin: {table: vaerak/11ra, contents: vaesto, area: KU231}",
            IsFirm: true),

        new("statistics-not-json", Severity.Error,
            What: new(
                "A source answered with something else than figures.",
                "En källa svarade med något annat än siffror.",
                "Lähde vastasi jollakin muulla kuin luvuilla."),
            Why: new(
                "It may be a notice of maintenance, and nothing in it is a figure to publish.",
                "Det kan vara ett meddelande om underhåll, och inget i det är en siffra att publicera.",
                "Se voi olla ilmoitus huoltokatkosta, eikä siinä ole julkaistavia lukuja."),
            Mend: new(
                "Try again later. If a mirror is named in site.yml, check that it passes on the source's own answers.",
                "Försök igen senare. Är en spegel angiven i site.yml, kontrollera att den förmedlar källans egna svar.",
                "Yritä myöhemmin uudelleen. Jos tiedostossa site.yml on annettu peilipalvelin, tarkista, että se välittää lähteen omat vastaukset."),
            Wrong: "# site.yml\nstatistics: {statfin: https://mirror.example/start-page/}",
            Right: "# site.yml\nstatistics: {statfin: https://mirror.example/PxWeb/api/v1/}",
            IsFirm: true),

        new("statistics-too-large", Severity.Error,
            What: new(
                "A source sent far more than was asked for.",
                "En källa sände mycket mer än vi bad om.",
                "Lähde lähetti paljon enemmän kuin pyydettiin."),
            Why: new(
                "An answer without end would fill the memory and stop every update.",
                "Ett svar utan slut skulle fylla minnet och stoppa alla uppdateringar.",
                "Loputon vastaus täyttäisi muistin ja pysäyttäisi kaikki päivitykset."),
            Mend: new(
                "Try again later, and tell whoever keeps the program if it goes on.",
                "Försök igen senare, och berätta för den som sköter programmet om det fortsätter.",
                "Yritä myöhemmin uudelleen ja kerro ohjelman ylläpitäjälle, jos tämä jatkuu."),
            Wrong: "# site.yml\nstatistics: {statfin: https://mirror.example/everything/}",
            Right: "# site.yml\nstatistics: {statfin: https://mirror.example/PxWeb/api/v1/}",
            IsFirm: true),

        new("statistics-elsewhere", Severity.Error,
            What: new(
                "A source sends the question on to another host.",
                "En källa hänvisar frågan till en annan plats på nätet.",
                "Lähde ohjaa kyselyn toiselle palvelimelle."),
            Why: new(
                "Figures from a host that nobody has chosen are not official.",
                "Siffror från en plats som ingen har valt är inte officiella.",
                "Luvut palvelimelta, jota kukaan ei ole valinnut, eivät ole virallisia."),
            Mend: new(
                "If the source has moved, write its new address in site.yml under 'statistics'.",
                "Om källan har flyttat, skriv dess nya adress i site.yml under 'statistics'.",
                "Jos lähde on muuttanut, kirjoita sen uusi osoite tiedostoon site.yml kohtaan 'statistics'."),
            Wrong: "# site.yml\nstatistics: {sotkanet: https://old.example/rest/1.1/}",
            Right: "# site.yml\nstatistics: {sotkanet: https://new.example/rest/1.1/}",
            IsFirm: true),

        new("statistics-not-understood", Severity.Error,
            What: new(
                "A source's answer is damaged or has changed its form.",
                "En källas svar är skadat eller har ändrat form.",
                "Lähteen vastaus on vioittunut tai sen muoto on muuttunut."),
            Why: new(
                "A figure read from the wrong place looks like any other.",
                "En siffra som läses från fel ställe ser ut som vilken annan som helst.",
                "Väärästä kohdasta luettu luku näyttää samalta kuin mikä tahansa muu."),
            Mend: new(
                "Try again later, and tell whoever keeps the program if it goes on.",
                "Försök igen senare, och berätta för den som sköter programmet om det fortsätter.",
                "Yritä myöhemmin uudelleen ja kerro ohjelman ylläpitäjälle, jos tämä jatkuu."),
            Wrong: "{\"version\": \"2.0\", \"class\": \"dataset\", \"size\": [2], \"value\": [111]}",
            Right: "{\"version\": \"2.0\", \"class\": \"dataset\", \"size\": [2], \"value\": [111, 112]}",
            IsFirm: true),

        new("statistics-table", Severity.Error,
            What: new(
                "A measure names a table that Statistics Finland does not have.",
                "En mätare anger en tabell som Statistikcentralen inte har.",
                "Mittari antaa taulukon, jota Tilastokeskuksella ei ole."),
            Why: new(
                "Readers keep seeing the old figures until the source answers as it should.",
                "Läsarna ser de gamla siffrorna tills källan svarar som den ska.",
                "Lukijat näkevät vanhat luvut, kunnes lähde vastaa niin kuin pitää."),
            Mend: new(
                "Look the table up in StatFin, and write its subject and its code.",
                "Sök upp tabellen i StatFin och skriv dess ämne och kod.",
                "Etsi taulukko StatFinistä ja kirjoita sen aihe ja koodi."),
            Wrong: "statistics:\n  statfin: {table: 11ra, contents: vaesto, area: KU231}",
            Right: "statistics:\n  statfin: {table: vaerak/11ra, contents: vaesto, area: KU231}",
            IsFirm: true),

        new("statistics-area", Severity.Error,
            What: new(
                "A measure names an area that the source does not have.",
                "En mätare anger ett område som källan inte har.",
                "Mittari antaa alueen, jota lähteessä ei ole."),
            Why: new(
                "Readers keep seeing the old figures until the source answers as it should.",
                "Läsarna ser de gamla siffrorna tills källan svarar som den ska.",
                "Lukijat näkevät vanhat luvut, kunnes lähde vastaa niin kuin pitää."),
            Mend: new(
                "Write a municipality as KU231 for StatFin and as 231 for Sotkanet.",
                "Skriv en kommun som KU231 för StatFin och som 231 för Sotkanet.",
                "Kirjoita kunta muodossa KU231 (StatFin) tai 231 (Sotkanet)."),
            Wrong: "statistics:\n  statfin: {table: vaerak/11ra, contents: vaesto, area: 231}",
            Right: "statistics:\n  statfin: {table: vaerak/11ra, contents: vaesto, area: KU231}",
            IsFirm: true),

        new("statistics-contents", Severity.Error,
            What: new(
                "A measure names contents that the table does not have, or has several of.",
                "En mätare anger en uppgift som tabellen inte har, eller har flera av.",
                "Mittari antaa tiedon, jota taulukossa ei ole tai joita siinä on useita."),
            Why: new(
                "Two series that end alike may say quite different things.",
                "Två serier som slutar lika kan säga helt olika saker.",
                "Kaksi samoin päättyvää sarjaa voi kertoa aivan eri asioista."),
            Mend: new(
                "Write the contents code as it stands in the table, or its ending.",
                "Skriv uppgiftens kod som den står i tabellen, eller slutet av den.",
                "Kirjoita tiedon koodi niin kuin se on taulukossa tai sen loppuosa."),
            Wrong: "statistics:\n  statfin: {table: vaerak/11ra, contents: befolkning, area: KU231}",
            Right: "statistics:\n  statfin: {table: vaerak/11ra, contents: vaesto, area: KU231}",
            IsFirm: true),

        new("statistics-variable", Severity.Error,
            What: new(
                "The table is divided further than a measure can say.",
                "Tabellen är indelad mer än en mätare kan ange.",
                "Taulukko on jaettu tarkemmin kuin mittari voi ilmoittaa."),
            Why: new(
                "One of the parts would be published as if it were the whole.",
                "En av delarna skulle publiceras som om den var helheten.",
                "Yksi osa julkaistaisiin ikään kuin se olisi koko luku."),
            Mend: new(
                "Choose a table that gives one figure for each area and period.",
                "Välj en tabell som ger en siffra för varje område och period.",
                "Valitse taulukko, jossa on yksi luku aluetta ja ajanjaksoa kohti."),
            Wrong: "statistics:\n  statfin: {table: vaerak/11re, contents: vaesto, area: KU231}",
            Right: "statistics:\n  statfin: {table: vaerak/11ra, contents: vaesto, area: KU231}",
            IsFirm: true),

        new("statistics-indicator", Severity.Error,
            What: new(
                "A measure names an indicator that Sotkanet does not have.",
                "En mätare anger en indikator som Sotkanet inte har.",
                "Mittari antaa indikaattorin, jota Sotkanetissa ei ole."),
            Why: new(
                "Readers keep seeing the old figures until the source answers as it should.",
                "Läsarna ser de gamla siffrorna tills källan svarar som den ska.",
                "Lukijat näkevät vanhat luvut, kunnes lähde vastaa niin kuin pitää."),
            Mend: new(
                "Look the number up at sotkanet.fi.",
                "Sök upp numret på sotkanet.fi.",
                "Tarkista numero osoitteessa sotkanet.fi."),
            Wrong: "statistics:\n  sotkanet: {indicator: 1270000, area: \"231\"}",
            Right: "statistics:\n  sotkanet: {indicator: 127, area: \"231\"}",
            IsFirm: true),

        new("statistics-empty", Severity.Error,
            What: new(
                "A source has no figures for the area in the years asked for.",
                "En källa har inga siffror för området för de år som frågan gäller.",
                "Lähteessä ei ole lukuja alueesta kysytyiltä vuosilta."),
            Why: new(
                "A series that does not cover the town never gets a figure.",
                "En serie som inte täcker staden får aldrig någon siffra.",
                "Sarja, joka ei kata kaupunkia, ei saa koskaan lukua."),
            Mend: new(
                "Choose a series that covers the area.",
                "Välj en serie som täcker området.",
                "Valitse sarja, joka kattaa alueen."),
            Wrong: "statistics:\n  sotkanet: {indicator: 4, area: \"231\"}",
            Right: "statistics:\n  sotkanet: {indicator: 127, area: \"231\"}",
            IsFirm: true),
    ];
}
