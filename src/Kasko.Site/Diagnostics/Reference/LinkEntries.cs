using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>What links say, and whether they lead anywhere.</summary>
internal static class LinkEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("empty-link", Severity.Error,
            What: new(
                "A link has no text.",
                "En länk har ingen text.",
                "Linkissä ei ole tekstiä."),
            Why: new(
                "Nobody can tell where it leads, and who listens hears only its address.",
                "Ingen kan veta vart den leder, och den som lyssnar hör bara adressen.",
                "Kukaan ei tiedä, minne se vie, ja kuuntelija kuulee vain osoitteen."),
            Mend: new(
                "Write in the link where it leads. A picture that is a link says it in its text.",
                "Skriv i länken vart den leder. En bild som är en länk säger det i sin text.",
                "Kirjoita linkkiin, minne se vie. Linkkinä oleva kuva kertoo sen tekstissään."),
            Wrong: "[](bostader.sv.md)",
            Right: "[Lediga tomter](bostader.sv.md)",
            Criterion: "2.4.4"),

        new("vague-link", Severity.Error,
            What: new(
                "A link's text does not say where it leads.",
                "En länks text säger inte vart den leder.",
                "Linkin teksti ei kerro, minne linkki vie."),
            Why: new(
                "Many read a page by its links alone, in a list. There, ten times 'Read more' says nothing.",
                "Många läser en sida genom bara länkarna, i en lista. Där säger tio gånger 'Läs mer' ingenting.",
                "Moni lukee sivun pelkkinä linkkeinä luettelosta. Siinä kymmenen kertaa 'Lue lisää' ei kerro mitään."),
            Mend: new(
                "Let the link's text name the page or the thing it leads to.",
                "Låt länkens text ange sidan eller saken som den leder till.",
                "Nimeä linkin tekstissä sivu tai asia, johon se vie."),
            Wrong: "Läs om lediga tomter [här](tomter.sv.md).",
            Right: "Läs om [lediga tomter](tomter.sv.md).",
            Criterion: "2.4.4"),

        new("same-link-text", Severity.Warning,
            What: new(
                "Two links of a page have the same text but lead to different places.",
                "Två länkar på en sida har samma text men leder till olika ställen.",
                "Sivun kahdella linkillä on sama teksti, mutta ne vievät eri paikkoihin."),
            Why: new(
                "In a list of the page's links they cannot be told apart.",
                "I en lista över sidans länkar går de inte att skilja åt.",
                "Sivun linkkien luettelossa niitä ei erota toisistaan."),
            Mend: new(
                "Say in each text what is different about its place.",
                "Säg i vardera texten vad som skiljer dess ställe från det andra.",
                "Kerro kummassakin tekstissä, miten sen paikka eroaa toisesta."),
            Wrong: "[Rapport](2024.pdf) [Rapport](2025.pdf)",
            Right: "[Rapport för 2024](2024.pdf) [Rapport för 2025](2025.pdf)",
            Criterion: "2.4.4"),

        new("broken-link", Severity.Error,
            What: new(
                "A link leads to a page that is not there.",
                "En länk leder till en sida som inte finns.",
                "Linkki vie sivulle, jota ei ole."),
            Why: new(
                "Readers meet an error page instead of what was promised.",
                "Läsaren möts av en felsida i stället för det som utlovades.",
                "Lukija päätyy virhesivulle luvatun sijasta."),
            Mend: new(
                "Name the other page's file, with its language, as it is called today.",
                "Ange den andra sidans fil, med språk, så som den heter i dag.",
                "Ilmoita toisen sivun tiedosto kielineen sillä nimellä, joka sillä nyt on."),
            Wrong: "[Smidig verksamhet](smidig.sv.md)",
            Right: "[Smidig verksamhet](smooth-operations.sv.md)",
            Criterion: "2.4.4"),

        new("broken-anchor", Severity.Error,
            What: new(
                "A link leads to a place on a page that is not there.",
                "En länk leder till ett ställe på en sida som inte finns.",
                "Linkki vie sivun kohtaan, jota ei ole."),
            Why: new(
                "Readers land at the top of the page and have to look for the place themselves.",
                "Läsaren hamnar högst upp på sidan och måste själv leta upp stället.",
                "Lukija päätyy sivun alkuun ja joutuu itse etsimään kohdan."),
            Mend: new(
                "Write after '#' the id that the heading has today.",
                "Skriv efter '#' det id som rubriken har i dag.",
                "Kirjoita merkin '#' jälkeen tunnus, joka otsikolla nyt on."),
            Wrong: "[Uppföljning](../follow-up.sv.md#uppfoljningen)",
            Right: "[Uppföljning](../follow-up.sv.md#uppfoljning)",
            Criterion: "2.4.4"),

        new("broken-file", Severity.Error,
            What: new(
                "A page uses a file that is not there: a picture, a style, a document.",
                "En sida använder en fil som inte finns: en bild, en stil, ett dokument.",
                "Sivu käyttää tiedostoa, jota ei ole: kuvaa, tyyliä tai asiakirjaa."),
            Why: new(
                "The picture stays empty, or the page loses its looks.",
                "Bilden blir tom, eller så förlorar sidan sitt utseende.",
                "Kuva jää tyhjäksi tai sivu menettää ulkoasunsa."),
            Mend: new(
                "Check the file's name, and that the file is there.",
                "Kontrollera filens namn, och att filen finns.",
                "Tarkista tiedoston nimi ja että tiedosto on olemassa."),
            Wrong: "![Fiskebåtar vid kajen](baat.jpg)",
            Right: "![Fiskebåtar vid kajen](boat.jpg)",
            Criterion: "1.1.1"),

        new("wrong-case", Severity.Error,
            What: new(
                "An address differs from the file's name in capital letters.",
                "En adress skiljer sig från filens namn i fråga om stora bokstäver.",
                "Osoite eroaa tiedoston nimestä isojen kirjainten osalta."),
            Why: new(
                "It works on the writer's own computer, but not on the web server.",
                "Den fungerar på skribentens egen dator, men inte på webbservern.",
                "Se toimii kirjoittajan omalla koneella mutta ei verkkopalvelimella."),
            Mend: new(
                "Write the name exactly as the file has it.",
                "Skriv namnet precis som filen heter.",
                "Kirjoita nimi täsmälleen niin kuin se tiedostolla on."),
            Wrong: "![Fiskebåtar vid kajen](Boat.JPG)",
            Right: "![Fiskebåtar vid kajen](boat.jpg)",
            Criterion: "2.4.4"),

        new("other-host", Severity.Error,
            What: new(
                "A page loads something from another server.",
                "En sida hämtar något från en annan server.",
                "Sivu hakee jotakin toiselta palvelimelta."),
            Why: new(
                "The other server learns who reads the page, and the site has promised that nobody does.",
                "Den andra servern får veta vem som läser sidan, och webbplatsen har lovat att ingen får det.",
                "Toinen palvelin saa tietää, kuka sivua lukee, vaikka sivusto on luvannut, ettei kukaan saa."),
            Mend: new(
                "Save the file in the site, or link to it instead.",
                "Spara filen på webbplatsen, eller länka till den i stället.",
                "Tallenna tiedosto sivustoon tai linkitä siihen."),
            Wrong: "<img src=\"https://example.org/boat.jpg\" alt=\"Fiskebåtar vid kajen\">",
            Right: "![Fiskebåtar vid kajen](boat.jpg)",
            IsFirm: true),
    ];
}
