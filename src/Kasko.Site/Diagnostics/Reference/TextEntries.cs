using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>What other programs leave in texts and in the names of files.</summary>
internal static class TextEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("merge-conflict", Severity.Error,
            What: new(
                "A file holds the marks of two versions that git could not merge.",
                "En fil innehåller märken efter två versioner som git inte kunde slå ihop.",
                "Tiedostossa on merkit kahdesta versiosta, joita git ei osannut yhdistää."),
            Why: new(
                "Readers would see both versions one after the other, and the marks between them.",
                "Läsarna skulle se båda versionerna efter varandra, med märkena emellan.",
                "Lukijat näkisivät molemmat versiot peräkkäin ja merkit niiden välissä."),
            Mend: new(
                "Keep the lines that should stand, and remove the others together with the marks.",
                "Behåll de rader som ska stå, och ta bort de andra tillsammans med märkena.",
                "Säilytä rivit, joiden pitää jäädä, ja poista muut merkkeineen."),
            Wrong: "<<<<<<< HEAD\nHamnen öppnar i maj.\n=======\nHamnen öppnar i juni.\n>>>>>>> harbour",
            Right: "Hamnen öppnar i juni.",
            IsFirm: true),

        new("file-name-not-utf8", Severity.Error,
            What: new(
                "A file's name is not written in UTF-8.",
                "En fils namn är inte skrivet i UTF-8.",
                "Tiedoston nimi ei ole UTF-8-muodossa."),
            Why: new(
                "The file cannot be opened by its name, and no link to it works.",
                "Filen kan inte öppnas med sitt namn, och ingen länk till den fungerar.",
                "Tiedostoa ei voi avata nimellään, eikä mikään linkki siihen toimi."),
            Mend: new(
                "Give the file a new name, best with the letters a–z and hyphens.",
                "Ge filen ett nytt namn, helst med bokstäverna a–z och bindestreck.",
                "Anna tiedostolle uusi nimi, mieluiten kirjaimin a–z ja yhdysmerkein."),
            Wrong: "content/goals/b\\xe5t.png",
            Right: "content/goals/boat.png",
            IsFirm: true),

        new("file-name-character", Severity.Error,
            What: new(
                "A file's name holds a character that not every computer takes in a name.",
                "En fils namn innehåller ett tecken som inte alla datorer godtar i namn.",
                "Tiedoston nimessä on merkki, jota kaikki tietokoneet eivät hyväksy nimessä."),
            Why: new(
                "A colleague cannot save the site on another computer, and an invisible character makes a name look like another.",
                "En kollega kan inte spara webbplatsen på en annan dator, och ett osynligt tecken får ett namn att se ut som ett annat.",
                "Työtoveri ei voi tallentaa sivustoa toiselle tietokoneelle, ja näkymätön merkki saa nimen näyttämään toiselta."),
            Mend: new(
                "Give the file a new name, best with the letters a–z and hyphens.",
                "Ge filen ett nytt namn, helst med bokstäverna a–z och bindestreck.",
                "Anna tiedostolle uusi nimi, mieluiten kirjaimin a–z ja yhdysmerkein."),
            Wrong: "content/goals/what?.png",
            Right: "content/goals/what.png",
            IsFirm: true),

        new("file-names-alike", Severity.Error,
            What: new(
                "Two names in a folder differ only in capitals or in how a letter is stored.",
                "Två namn i en mapp skiljer sig bara i versaler eller i hur en bokstav är lagrad.",
                "Kaksi kansion nimeä eroaa vain isojen kirjainten tai kirjaimen tallennustavan osalta."),
            Why: new(
                "On many computers one of the files takes the place of the other, and nobody is told.",
                "På många datorer tar den ena filen den andras plats utan att någon får veta det.",
                "Monilla tietokoneilla toinen tiedosto vie toisen paikan kenenkään huomaamatta."),
            Mend: new(
                "Rename one of the files, and the links to it.",
                "Byt namn på den ena filen och i länkarna till den.",
                "Nimeä toinen tiedosto uudelleen ja korjaa linkit siihen."),
            Wrong: "content/goals/Boat.png\ncontent/goals/boat.png",
            Right: "content/goals/boat.png\ncontent/goals/boat-in-winter.png",
            IsFirm: true),

        new("too-many-to-show", Severity.Warning,
            What: new(
                "A rule found so much in one file that only the first part is listed.",
                "En regel hittade så mycket i en fil att bara den första delen räknas upp.",
                "Sääntö löysi yhdestä tiedostosta niin paljon, että vain alku luetellaan."),
            Why: new(
                "Nobody reads a list without end, and one cause usually stands behind all of it.",
                "Ingen läser en lista utan slut, och oftast ligger en enda orsak bakom alltihop.",
                "Kukaan ei lue loputonta luetteloa, ja yleensä kaiken takana on yksi syy."),
            Mend: new(
                "Mend what the list begins with, and build again.",
                "Rätta det som listan börjar med, och bygg på nytt.",
                "Korjaa luettelon alku ja rakenna sivusto uudelleen."),
            Wrong: "<b>a</b> <b>b</b> <b>c</b> …",
            Right: "**a** **b** **c** …"),

        new("pasted-bullet", Severity.Warning,
            What: new(
                "A line begins with a bullet from a word processor.",
                "En rad börjar med en punkt från ett ordbehandlingsprogram.",
                "Rivi alkaa tekstinkäsittelyohjelman luettelomerkillä."),
            Why: new(
                "The lines run together into one paragraph, and a screen reader does not say that they are a list.",
                "Raderna flyter ihop till ett stycke, och en skärmläsare säger inte att de är en lista.",
                "Rivit sulautuvat yhdeksi kappaleeksi, eikä ruudunlukija kerro niiden olevan luettelo."),
            Mend: new(
                "Begin each item with '- ' on a line of its own.",
                "Börja varje punkt med '- ' på en egen rad.",
                "Aloita jokainen kohta merkeillä '- ' omalta riviltään."),
            Wrong: "• Kajen får lampor\n• Bryggan lagas",
            Right: "- Kajen får lampor\n- Bryggan lagas",
            Criterion: "1.3.1"),

        new("stray-soft-hyphen", Severity.Warning,
            What: new(
                "A text holds an invisible soft hyphen.",
                "En text innehåller ett osynligt mjukt bindestreck.",
                "Tekstissä on näkymätön tavuviiva."),
            Why: new(
                "The word is not found by search, and some screen readers read it in two parts.",
                "Sökningen hittar inte ordet, och vissa skärmläsare läser det i två delar.",
                "Haku ei löydä sanaa, ja jotkin ruudunlukijat lukevat sen kahtena osana."),
            Mend: new(
                "Write the word anew. The site divides long words by itself.",
                "Skriv ordet på nytt. Webbplatsen avstavar långa ord själv.",
                "Kirjoita sana uudelleen. Sivusto tavuttaa pitkät sanat itse."),
            Wrong: "stads\u00ADstrategin",
            Right: "stadsstrategin"),

        new("split-word", Severity.Warning,
            What: new(
                "A word seems to have been divided at the end of a line.",
                "Ett ord tycks ha avstavats i slutet av en rad.",
                "Sana näyttää tavutetun rivin lopussa."),
            Why: new(
                "On the page the two parts stand on one line, with a hyphen and a space between them.",
                "På sidan står delarna på samma rad, med bindestreck och mellanslag emellan.",
                "Sivulla osat ovat samalla rivillä, ja niiden välissä on tavuviiva ja välilyönti."),
            Mend: new(
                "Write the word in one piece.",
                "Skriv ordet i ett stycke.",
                "Kirjoita sana yhteen."),
            Wrong: "Staden utvecklar sam-\narbetet.",
            Right: "Staden utvecklar samarbetet."),

        new("front-matter-late", Severity.Error,
            What: new(
                "A page's data stand below the top of the file, or twice.",
                "En sidas uppgifter står längre ner i filen eller två gånger.",
                "Sivun tiedot ovat muualla kuin tiedoston alussa tai kahdesti."),
            Why: new(
                "Only data at the very top are read; others would be shown as text.",
                "Bara uppgifter allra först läses; andra skulle visas som text.",
                "Vain aivan alussa olevat tiedot luetaan; muut näkyisivät tekstinä."),
            Mend: new(
                "Move the data to the first line, and keep them once.",
                "Flytta uppgifterna till första raden och behåll dem en gång.",
                "Siirrä tiedot ensimmäiselle riville ja säilytä ne kerran."),
            Wrong: "Om hamnen\n\n---\ntitle: Hamnen\nsummary: Hamnen är öppen för alla.\n---",
            Right: "---\ntitle: Hamnen\nsummary: Hamnen är öppen för alla.\n---\n\nOm hamnen",
            IsFirm: true),

        new("front-matter-notation", Severity.Error,
            What: new(
                "A page's data are written in the notation of another program.",
                "En sidas uppgifter är skrivna på ett annat programs sätt.",
                "Sivun tiedot on kirjoitettu toisen ohjelman tavalla."),
            Why: new(
                "They cannot be read, and would be shown as text.",
                "De kan inte läsas, och skulle visas som text.",
                "Niitä ei voi lukea, ja ne näkyisivät tekstinä."),
            Mend: new(
                "Write them as YAML between two lines '---'.",
                "Skriv dem som YAML mellan två rader '---'.",
                "Kirjoita ne YAML-muodossa kahden rivin '---' väliin."),
            Wrong: "+++\ntitle = \"Hamnen\"\n+++",
            Right: "---\ntitle: Hamnen\n---",
            IsFirm: true),

        new("markdown-too-slow", Severity.Error,
            What: new(
                "A page's text cannot be read in reasonable time.",
                "En sidas text kan inte läsas inom rimlig tid.",
                "Sivun tekstiä ei voi lukea kohtuullisessa ajassa."),
            Why: new(
                "A text without end of brackets or stars would keep the whole site from being built.",
                "En text med klamrar eller stjärnor utan slut skulle hindra hela webbplatsen från att byggas.",
                "Loputtomia sulkeita tai tähtiä sisältävä teksti estäisi koko sivuston rakentamisen."),
            Mend: new(
                "Look for brackets, stars or grave accents that are repeated by mistake, or divide the page.",
                "Leta efter klamrar, stjärnor eller grava accenter som har upprepats av misstag, eller dela sidan.",
                "Etsi vahingossa toistettuja sulkeita, tähtiä tai gravis-merkkejä tai jaa sivu."),
            Wrong: "[a]([a]([a]([a]([a]([a]([a]( …",
            Right: "[a](a.sv.md)",
            IsFirm: true),
    ];
}
