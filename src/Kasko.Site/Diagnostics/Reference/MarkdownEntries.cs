using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>A page's text, as it is written.</summary>
internal static class MarkdownEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("markdown-too-deep", Severity.Error,
            What: new(
                "A text has too many levels inside each other.",
                "En text har för många nivåer i varandra.",
                "Tekstissä on liian monta sisäkkäistä tasoa."),
            Why: new(
                "Nobody follows a list in a list in a list, least of all by ear, and such a text can stop a program.",
                "Ingen följer en lista i en lista i en lista, allra minst den som lyssnar, och en sådan text kan stoppa ett program.",
                "Kukaan ei seuraa luetteloa luettelon luettelossa, vähiten kuunnellen, ja sellainen teksti voi pysäyttää ohjelman."),
            Mend: new(
                "Divide it with headings instead.",
                "Dela upp den med rubriker i stället.",
                "Jaa se otsikoilla."),
            Wrong: "> > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > > Text",
            Right: "## Rubrik\n\nText",
            IsFirm: true),

        new("raw-html", Severity.Error,
            What: new(
                "HTML stands in a page's text.",
                "Det finns HTML i en sidas text.",
                "Sivun tekstissä on HTML:ää."),
            Why: new(
                "It can hide scripts, break the page and load things from elsewhere, and no check can vouch for it.",
                "Det kan gömma skript, förstöra sidan och hämta saker från annat håll, och ingen kontroll kan gå i god för det.",
                "Se voi kätkeä skriptejä, rikkoa sivun ja hakea asioita muualta, eikä mikään tarkistus voi taata sitä."),
            Mend: new(
                "Write it in Markdown, or put a backslash before the sign if it is to be shown.",
                "Skriv i Markdown, eller sätt ett omvänt snedstreck före tecknet om det ska visas.",
                "Kirjoita se Markdownina tai pane merkin eteen kenoviiva, jos se on tarkoitus näyttää."),
            Wrong: "Ett <b>modigt</b> utvecklande",
            Right: "Ett **modigt** utvecklande",
            IsFirm: true),

        new("first-level-heading", Severity.Error,
            What: new(
                "A text has a heading of the first level.",
                "En text har en rubrik på första nivån.",
                "Tekstissä on ensimmäisen tason otsikko."),
            Why: new(
                "The page's title is that heading already; with two, a listener cannot tell what the page is about.",
                "Sidans titel är redan den rubriken; med två vet den som lyssnar inte vad sidan handlar om.",
                "Sivun nimi on jo se otsikko; kahdesta kuuntelija ei tiedä, mitä sivu koskee."),
            Mend: new(
                "Begin the heading with two number signs.",
                "Börja rubriken med två nummertecken.",
                "Aloita otsikko kahdella ristikkomerkillä."),
            Wrong: "# Varför",
            Right: "## Varför",
            Criterion: "1.3.1"),

        new("link-scheme", Severity.Error,
            What: new(
                "A link has a scheme that is not allowed.",
                "En länk har ett schema som inte är tillåtet.",
                "Linkissä on kielletty osoitetyyppi."),
            Why: new(
                "Links such as 'javascript:' can run a program in the reader's browser.",
                "Länkar som 'javascript:' kan köra ett program i läsarens webbläsare.",
                "Sellaiset linkit kuin 'javascript:' voivat käynnistää ohjelman lukijan selaimessa."),
            Mend: new(
                "Link with https:, http:, mailto: or tel:, or to a file of the site.",
                "Länka med https:, http:, mailto: eller tel:, eller till en fil på webbplatsen.",
                "Linkitä osoitteella https:, http:, mailto: tai tel: tai sivuston tiedostoon."),
            Wrong: "[Karta](file:///C:/karta.pdf)",
            Right: "[Karta](karta.pdf)",
            IsFirm: true),

        new("picture-from-elsewhere", Severity.Error,
            What: new(
                "A picture lies on another server or in another folder.",
                "En bild ligger på en annan server eller i en annan mapp.",
                "Kuva on toisella palvelimella tai toisessa kansiossa."),
            Why: new(
                "The other server learns who reads the page, and the picture may change or vanish.",
                "Den andra servern får veta vem som läser sidan, och bilden kan ändras eller försvinna.",
                "Toinen palvelin saa tietää, kuka sivua lukee, ja kuva voi muuttua tai kadota."),
            Mend: new(
                "Save the picture beside the page and name the file.",
                "Spara bilden bredvid sidan och ange filen.",
                "Tallenna kuva sivun viereen ja ilmoita tiedosto."),
            Wrong: "![Hamnen](https://example.org/hamnen.jpg)",
            Right: "![Hamnen](hamnen.jpg)",
            IsFirm: true),

        new("table-without-caption", Severity.Error,
            What: new(
                "A table has no caption.",
                "En tabell har ingen tabellrubrik.",
                "Taulukolla ei ole otsikkoa."),
            Why: new(
                "Who listens to a page hears the caption first and decides whether to step into the table.",
                "Den som lyssnar på en sida hör tabellrubriken först och avgör om hen går in i tabellen.",
                "Kuuntelija kuulee ensin taulukon otsikon ja päättää, lukeeko taulukon."),
            Mend: new(
                "Write a paragraph that starts with 'Tabell:' or 'Taulukko:' above or below it.",
                "Skriv ett stycke som börjar med 'Tabell:' eller 'Taulukko:' ovanför eller under den.",
                "Kirjoita sen ylä- tai alapuolelle kappale, jonka alussa on 'Tabell:' tai 'Taulukko:'."),
            Wrong: "| År | Elever |\n| --- | --- |\n| 2024 | 200 |",
            Right: "Tabell: Elever i skolan\n\n| År | Elever |\n| --- | --- |\n| 2024 | 200 |",
            Criterion: "1.3.1"),

        new("glued-caption", Severity.Error,
            What: new(
                "A table's caption stands right against the table.",
                "Tabellens rubrik sitter ihop med tabellen.",
                "Taulukon otsikko on kiinni taulukossa."),
            Why: new(
                "Markdown then reads both as one piece of text, and the table falls apart.",
                "Markdown läser då båda som en enda text, och tabellen faller sönder.",
                "Markdown lukee silloin molemmat yhtenä tekstinä, ja taulukko hajoaa."),
            Mend: new(
                "Put an empty line between the caption and the table.",
                "Sätt en tom rad mellan rubriken och tabellen.",
                "Pane otsikon ja taulukon väliin tyhjä rivi."),
            Wrong: "| 2024 | 200 |\nTabell: Elever i skolan",
            Right: "| 2024 | 200 |\n\nTabell: Elever i skolan",
            Criterion: "1.3.1",
            IsFirm: true),

        new("table-not-read", Severity.Error,
            What: new(
                "Something looks like a table but is none.",
                "Något ser ut som en tabell men är ingen.",
                "Jokin näyttää taulukolta mutta ei ole."),
            Why: new(
                "Readers would see bars and hyphens in a row of running text.",
                "Läsaren skulle se streck och bindestreck i löpande text.",
                "Lukija näkisi pystyviivoja ja yhdysmerkkejä juoksevassa tekstissä."),
            Mend: new(
                "Put an empty line before and after it, a line of hyphens below the first row, and as many cells in every row.",
                "Sätt en tom rad före och efter, en rad med bindestreck under den första raden och lika många celler i varje rad.",
                "Pane eteen ja jälkeen tyhjä rivi, ensimmäisen rivin alle yhdysmerkkirivi ja joka riville yhtä monta solua."),
            Wrong: "Eleverna:\n| År | Elever |\n| --- | --- |",
            Right: "Eleverna:\n\n| År | Elever |\n| --- | --- |",
            Criterion: "1.3.1",
            IsFirm: true),

        new("empty-header", Severity.Error,
            What: new(
                "A header cell of a table is empty.",
                "En rubrikcell i en tabell är tom.",
                "Taulukon otsikkosolu on tyhjä."),
            Why: new(
                "Who listens hears a figure without knowing what it counts.",
                "Den som lyssnar hör en siffra utan att veta vad den anger.",
                "Kuuntelija kuulee luvun tietämättä, mitä se kertoo."),
            Mend: new(
                "Name the column or the row.",
                "Ge kolumnen eller raden ett namn.",
                "Nimeä sarake tai rivi."),
            Wrong: "| | Elever |\n| --- | --- |\n| 2024 | 200 |",
            Right: "| År | Elever |\n| --- | --- |\n| 2024 | 200 |",
            Criterion: "1.3.1"),

        new("empty-cell", Severity.Warning,
            What: new(
                "A cell of a table is empty.",
                "En cell i en tabell är tom.",
                "Taulukon solu on tyhjä."),
            Why: new(
                "Nobody can tell whether the figure is zero, unknown or forgotten.",
                "Ingen kan veta om siffran är noll, okänd eller glömd.",
                "Kukaan ei tiedä, onko luku nolla, tuntematon vai unohtunut."),
            Mend: new(
                "Say in words what is missing.",
                "Säg i ord vad som saknas.",
                "Kerro sanoin, mitä puuttuu."),
            Wrong: "| 2025 | |",
            Right: "| 2025 | ingen uppgift ännu |",
            Criterion: "1.3.1"),

        new("open-passage", Severity.Error,
            What: new(
                "A passage in another language has no end.",
                "En passage på ett annat språk har inget slut.",
                "Toisenkielisellä kohdalla ei ole loppua."),
            Why: new(
                "A speech program would go on in the wrong language.",
                "Ett talprogram skulle fortsätta på fel språk.",
                "Puheohjelma jatkaisi väärällä kielellä."),
            Mend: new(
                "Put a closing bracket after the last word of the passage.",
                "Sätt en avslutande klammer efter passagens sista ord.",
                "Pane kohdan viimeisen sanan jälkeen loppusulje."),
            Wrong: "På finska heter staden :fi[Kaskinen.",
            Right: "På finska heter staden :fi[Kaskinen].",
            Criterion: "3.1.2",
            IsFirm: true),

        new("figure-notation", Severity.Error,
            What: new(
                "A figure is written in a way that is not understood.",
                "En siffra är skriven på ett sätt som inte förstås.",
                "Luku on merkitty tavalla, jota ei ymmärretä."),
            Why: new(
                "The page would show the notation instead of the figure.",
                "Sidan skulle visa notationen i stället för siffran.",
                "Sivu näyttäisi merkinnän luvun sijasta."),
            Mend: new(
                "Write the measure's id in braces, and after a colon 'baseline' or 'target' if that is meant.",
                "Skriv mätarens id inom klamrar, och efter ett kolon 'baseline' eller 'target' om det avses.",
                "Kirjoita mittarin tunnus aaltosulkeisiin ja kaksoispisteen jälkeen 'baseline' tai 'target', jos sitä tarkoitetaan."),
            Wrong: "{residents: goal}",
            Right: "{residents: target}",
            IsFirm: true),

        new("follow-up-alone", Severity.Error,
            What: new(
                "The follow-up table stands inside a paragraph.",
                "Uppföljningstabellen står inne i ett stycke.",
                "Seurantataulukko on kappaleen sisällä."),
            Why: new(
                "A table cannot stand in the middle of a sentence.",
                "En tabell kan inte stå mitt i en mening.",
                "Taulukko ei voi olla keskellä virkettä."),
            Mend: new(
                "Put an empty line before and after its mark.",
                "Sätt en tom rad före och efter märket.",
                "Pane merkinnän eteen ja jälkeen tyhjä rivi."),
            Wrong: "Här är tabellen: {follow-up}",
            Right: "Här är tabellen:\n\n{follow-up}",
            IsFirm: true),
    ];
}
