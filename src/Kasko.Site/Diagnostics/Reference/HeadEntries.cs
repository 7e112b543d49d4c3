using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>How a page is known from outside: in tabs, in bookmarks and in search results.</summary>
internal static class HeadEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("missing-title", Severity.Error,
            What: new(
                "A page has no title.",
                "En sida har ingen titel.",
                "Sivulla ei ole nimeä."),
            Why: new(
                "The title is the first thing a screen reader says, and what a tab or a bookmark shows.",
                "Titeln är det första som en skärmläsare säger, och det som en flik eller ett bokmärke visar.",
                "Nimi on ensimmäinen asia, jonka ruudunlukija sanoo, ja se näkyy välilehdessä ja kirjanmerkissä."),
            Mend: new(
                "Write the page's title in the layout's title element.",
                "Skriv sidans titel i layoutens title-element.",
                "Kirjoita sivun nimi sivupohjan title-elementtiin."),
            Wrong: "<title></title>",
            Right: "<title>{{ page.title | plain }}</title>",
            Criterion: "2.4.2"),

        new("long-title", Severity.Warning,
            What: new(
                "A page's title is too long.",
                "En sidas titel är för lång.",
                "Sivun nimi on liian pitkä."),
            Why: new(
                "Tabs and search results cut it, and a listener waits for its end.",
                "Flikar och sökresultat klipper av den, och den som lyssnar får vänta på slutet.",
                "Välilehdet ja hakutulokset katkaisevat sen, ja kuuntelija joutuu odottamaan loppua."),
            Mend: new(
                "Shorten the title, with what is the page's own first.",
                "Förkorta titeln, och ställ det som är sidans eget först.",
                "Lyhennä nimeä ja pane sivun oma asia ensin."),
            Wrong: "title: Så här följer vi upp hur strategins mål och mätare utvecklas under hela strategiperioden",
            Right: "title: Uppföljning",
            Criterion: "2.4.2"),

        new("doubled-title", Severity.Error,
            What: new(
                "Two pages in the same language have the same title.",
                "Två sidor på samma språk har samma titel.",
                "Kahdella samankielisellä sivulla on sama nimi."),
            Why: new(
                "In tabs, bookmarks and search results they cannot be told apart.",
                "I flikar, bokmärken och sökresultat går de inte att skilja åt.",
                "Välilehdissä, kirjanmerkeissä ja hakutuloksissa niitä ei erota toisistaan."),
            Mend: new(
                "Give each page a title that says what it alone is about.",
                "Ge varje sida en titel som säger vad just den handlar om.",
                "Anna kullekin sivulle nimi, joka kertoo juuri sen aiheen."),
            Wrong: "title: Mål\n---\ntitle: Mål",
            Right: "title: Mål\n---\ntitle: Mål för boendet",
            Criterion: "2.4.2"),

        new("missing-description", Severity.Error,
            What: new(
                "A page has no description.",
                "En sida har ingen beskrivning.",
                "Sivulla ei ole kuvausta."),
            Why: new(
                "Search results and shared links then show any words of the page.",
                "Sökresultat och delade länkar visar då vilka ord som helst från sidan.",
                "Hakutulokset ja jaetut linkit näyttävät silloin mitä tahansa sivun sanoja."),
            Mend: new(
                "Write the page's summary in the layout's description.",
                "Skriv sidans sammanfattning i layoutens description.",
                "Kirjoita sivun tiivistelmä sivupohjan kuvaukseen (description)."),
            Wrong: "<meta name=\"description\" content=\"\">",
            Right: "<meta name=\"description\" content=\"{{ page.summary | plain }}\">"),

        new("long-description", Severity.Warning,
            What: new(
                "A page's description is too long.",
                "En sidas beskrivning är för lång.",
                "Sivun kuvaus on liian pitkä."),
            Why: new(
                "Search results cut it in the middle of a sentence.",
                "Sökresultat klipper av den mitt i en mening.",
                "Hakutulokset katkaisevat sen kesken virkkeen."),
            Mend: new(
                "Shorten the summary to one plain sentence.",
                "Förkorta sammanfattningen till en enkel mening.",
                "Lyhennä tiivistelmä yhdeksi selkeäksi virkkeeksi."),
            Wrong: "summary: Här berättar vi utförligt om varje mål, om hur det kom till, vem som beslutade om det, vilka som hördes, vad som hände sedan och hur vi tänker följa upp det år för år.",
            Right: "summary: Strategins fem mål och hur vi når dem."),

        new("doubled-description", Severity.Warning,
            What: new(
                "Two pages in the same language have the same description.",
                "Två sidor på samma språk har samma beskrivning.",
                "Kahdella samankielisellä sivulla on sama kuvaus."),
            Why: new(
                "In search results nobody can tell which of them answers the question.",
                "I sökresultat kan ingen veta vilken av dem som svarar på frågan.",
                "Hakutuloksista ei näe, kumpi niistä vastaa kysymykseen."),
            Mend: new(
                "Write for each page what it alone tells.",
                "Skriv för varje sida vad just den berättar.",
                "Kirjoita kustakin sivusta, mitä juuri se kertoo."),
            Wrong: "summary: Ett av strategins mål.\n---\nsummary: Ett av strategins mål.",
            Right: "summary: Så blir Kaskö trivsammare att bo i.\n---\nsummary: Så blir stadens verksamhet smidigare."),
    ];
}
