using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>How a finished page is built up: headings, landmarks, ids, languages, and HTML that holds together.</summary>
internal static class StructureEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("main-heading", Severity.Error,
            What: new(
                "A page has no main heading, or more than one.",
                "En sida har ingen huvudrubrik, eller fler än en.",
                "Sivulla ei ole pääotsikkoa tai niitä on useita."),
            Why: new(
                "The main heading says what the page is about. Who listens to the page goes there first.",
                "Huvudrubriken säger vad sidan handlar om. Den som lyssnar på sidan går först dit.",
                "Pääotsikko kertoo, mistä sivu kertoo. Sivua kuunteleva siirtyy ensin siihen."),
            Mend: new(
                "The page's title becomes the main heading. Keep one h1 in the layout, and start headings in the text with '##'.",
                "Sidans titel blir huvudrubrik. Ha en h1 i layouten, och börja rubriker i texten med '##'.",
                "Sivun nimestä tulee pääotsikko. Pidä sivupohjassa yksi h1 ja aloita tekstin otsikot merkeillä '##'."),
            Wrong: "<h1>{{ page.title }}</h1>\n<h1>{{ site.title }}</h1>",
            Right: "<p>{{ site.title }}</p>\n<h1>{{ page.title }}</h1>",
            Criterion: "1.3.1"),

        new("heading-order", Severity.Error,
            What: new(
                "A heading skips a level.",
                "En rubrik hoppar över en nivå.",
                "Otsikko hyppää tason yli."),
            Why: new(
                "Headings are the page's table of contents. Where a level is missing, a listener looks for a part that is not there.",
                "Rubrikerna är sidans innehållsförteckning. Där en nivå saknas letar den som lyssnar efter en del som inte finns.",
                "Otsikot ovat sivun sisällysluettelo. Jos taso puuttuu, kuuntelija etsii osaa, jota ei ole."),
            Mend: new(
                "Go down one level at a time, and choose the level by what belongs under what, not by its size.",
                "Gå ner en nivå i taget, och välj nivån efter vad som hör till vad, inte efter storleken.",
                "Etene taso kerrallaan ja valitse taso sen mukaan, mikä kuuluu minkäkin alle, ei koon mukaan."),
            Wrong: "## Boende\n\n#### Tomter",
            Right: "## Boende\n\n### Tomter",
            Criterion: "1.3.1"),

        new("empty-heading", Severity.Error,
            What: new(
                "A heading has no text.",
                "En rubrik har ingen text.",
                "Otsikossa ei ole tekstiä."),
            Why: new(
                "A listener who goes from heading to heading meets one that says nothing.",
                "Den som lyssnar och går från rubrik till rubrik möter en som inget säger.",
                "Otsikosta otsikkoon siirtyvä kuuntelija kohtaa otsikon, joka ei kerro mitään."),
            Mend: new(
                "Write the heading's text, or remove its '#' signs.",
                "Skriv rubrikens text, eller ta bort '#'-tecknen.",
                "Kirjoita otsikon teksti tai poista '#'-merkit."),
            Wrong: "##\n\nVi bygger vid havet.",
            Right: "## Boende\n\nVi bygger vid havet.",
            Criterion: "1.3.1"),

        new("main-landmark", Severity.Error,
            What: new(
                "A page has no main part, or more than one.",
                "En sida har ingen huvuddel, eller fler än en.",
                "Sivulla ei ole pääosaa tai niitä on useita."),
            Why: new(
                "Who uses a keyboard or a screen reader jumps past the menu to the main part.",
                "Den som använder tangentbord eller skärmläsare hoppar förbi menyn till huvuddelen.",
                "Näppäimistöä tai ruudunlukijaa käyttävä hyppää valikon ohi pääosaan."),
            Mend: new(
                "Put the page's content, and only that, inside one main element in the layout.",
                "Sätt sidans innehåll, och bara det, i ett enda main-element i layouten.",
                "Pane sivun sisältö, ja vain se, yhteen main-elementtiin sivupohjassa."),
            Wrong: "<body>\n<div>{{ page.body }}</div>",
            Right: "<body>\n<main>{{ page.body }}</main>",
            Criterion: "1.3.1"),

        new("navigation-name", Severity.Error,
            What: new(
                "One of several navigations has no name, or has the same name as another.",
                "En av flera navigeringar saknar namn, eller har samma namn som en annan.",
                "Yhdellä monesta navigoinnista ei ole nimeä tai se on sama kuin toisella."),
            Why: new(
                "A screen reader lists the navigations by name. Without names they cannot be told apart.",
                "En skärmläsare räknar upp navigeringarna efter namn. Utan namn går de inte att skilja åt.",
                "Ruudunlukija luettelee navigoinnit nimen mukaan. Ilman nimiä niitä ei erota toisistaan."),
            Mend: new(
                "Give each nav an aria-label of its own, in the page's language.",
                "Ge varje nav ett eget aria-label på sidans språk.",
                "Anna jokaiselle nav-elementille oma aria-label sivun kielellä."),
            Wrong: "<nav>…</nav>\n<nav>…</nav>",
            Right: "<nav aria-label=\"Huvudmeny\">…</nav>\n<nav aria-label=\"Språk\">…</nav>",
            Criterion: "1.3.1"),

        new("doubled-id", Severity.Error,
            What: new(
                "Two parts of a page have the same id.",
                "Två delar av en sida har samma id.",
                "Sivun kahdella osalla on sama tunnus (id)."),
            Why: new(
                "A link or a label that names the id leads to the first of them only.",
                "En länk eller en etikett som anger id:t leder bara till den första.",
                "Tunnukseen viittaava linkki tai nimilappu johtaa vain ensimmäiseen."),
            Mend: new(
                "Give one of them another id.",
                "Ge den ena ett annat id.",
                "Anna toiselle eri tunnus."),
            Wrong: "<h2 id=\"mal\">Mål</h2>\n<section id=\"mal\">",
            Right: "<h2 id=\"mal\">Mål</h2>\n<section id=\"mal-lista\">",
            Criterion: "4.1.2"),

        new("page-language", Severity.Error,
            What: new(
                "A page does not say which language it is in, or says another than it is written in.",
                "En sida anger inte sitt språk, eller anger ett annat än det den är skriven på.",
                "Sivu ei kerro kieltään tai kertoo muun kuin sen, jolla se on kirjoitettu."),
            Why: new(
                "A screen reader chooses its voice by the language. Finnish read by a Swedish voice cannot be understood.",
                "En skärmläsare väljer röst efter språket. Finska som läses med svensk röst går inte att förstå.",
                "Ruudunlukija valitsee äänen kielen mukaan. Ruotsalaisella äänellä luettua suomea ei ymmärrä."),
            Mend: new(
                "Write the language on the html element in the layout.",
                "Ange språket på html-elementet i layouten.",
                "Kirjoita kieli sivupohjan html-elementtiin."),
            Wrong: "<html>",
            Right: "<html lang=\"{{ language }}\">",
            Criterion: "3.1.1"),

        new("language-code", Severity.Error,
            What: new(
                "A part of a page names a language that does not exist.",
                "En del av en sida anger ett språk som inte finns.",
                "Sivun osa ilmoittaa kielen, jota ei ole."),
            Why: new(
                "A screen reader does not know which voice to read with.",
                "En skärmläsare vet inte vilken röst den ska läsa med.",
                "Ruudunlukija ei tiedä, millä äänellä lukea."),
            Mend: new(
                "Write the language's code: sv, fi or en.",
                "Skriv språkets kod: sv, fi eller en.",
                "Kirjoita kielen koodi: sv, fi tai en."),
            Wrong: "<span lang=\"suomi\">kaupunki</span>",
            Right: "<span lang=\"fi\">kaupunki</span>",
            Criterion: "3.1.2"),

        new("empty-button", Severity.Error,
            What: new(
                "A button has no text.",
                "En knapp har ingen text.",
                "Painikkeessa ei ole tekstiä."),
            Why: new(
                "Who does not see the button's picture hears only that there is a button.",
                "Den som inte ser knappens bild hör bara att det finns en knapp.",
                "Painikkeen kuvaa näkemätön kuulee vain, että siinä on painike."),
            Mend: new(
                "Write in the button what happens when it is pressed.",
                "Skriv i knappen vad som händer när man trycker på den.",
                "Kirjoita painikkeeseen, mitä sitä painamalla tapahtuu."),
            Wrong: "<button><svg aria-hidden=\"true\">…</svg></button>",
            Right: "<button><svg aria-hidden=\"true\">…</svg> Sök</button>",
            Criterion: "4.1.2"),

        new("html-error", Severity.Error,
            What: new(
                "The page's HTML is put together wrongly.",
                "Sidans HTML är felaktigt hopsatt.",
                "Sivun HTML on koottu väärin."),
            Why: new(
                "Browsers and screen readers guess what was meant, and not all guess alike.",
                "Webbläsare och skärmläsare gissar vad som menades, och alla gissar inte lika.",
                "Selaimet ja ruudunlukijat arvaavat tarkoituksen, eivätkä kaikki arvaa samoin."),
            Mend: new(
                "Close each element where it ends, and write no attribute twice.",
                "Avsluta varje element där det slutar, och skriv inget attribut två gånger.",
                "Päätä jokainen elementti siihen, mihin se loppuu, äläkä kirjoita määritettä kahdesti."),
            Wrong: "<div><p>Text</div>",
            Right: "<div><p>Text</p></div>",
            Criterion: "1.3.1"),

        new("style-attribute", Severity.Error,
            What: new(
                "An element carries its own style.",
                "Ett element har en egen stil.",
                "Elementillä on oma tyyli."),
            Why: new(
                "Readers who set their own colours or spacing cannot override it, and a safe server refuses it.",
                "Läsare som ställer in egna färger eller avstånd kommer inte förbi den, och en säker server vägrar den.",
                "Omia värejä tai välejä käyttävä lukija ei voi ohittaa sitä, ja turvallinen palvelin estää sen."),
            Mend: new(
                "Give the element a class, and write the style in the theme's stylesheet.",
                "Ge elementet en klass, och skriv stilen i temats stilmall.",
                "Anna elementille luokka ja kirjoita tyyli teeman tyylitiedostoon."),
            Wrong: "<td style=\"text-align: right\">1 263</td>",
            Right: "<td class=\"number\">1 263</td>",
            Criterion: "1.4.12"),
    ];
}
