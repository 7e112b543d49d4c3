using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>The site's files, before anything in them is understood.</summary>
internal static class FileEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("no-site", Severity.Error,
            What: new(
                "There is no site.yml in the folder.",
                "Det finns ingen site.yml i mappen.",
                "Kansiossa ei ole tiedostoa site.yml."),
            Why: new(
                "Without it the program does not know which town, languages and theme the site has.",
                "Utan den vet programmet inte vilken stad, vilka språk och vilket tema webbplatsen har.",
                "Ilman sitä ohjelma ei tiedä sivuston kaupunkia, kieliä eikä teemaa."),
            Mend: new(
                "Go to the site's folder first, or name it with --site.",
                "Gå först till webbplatsens mapp, eller ange den med --site.",
                "Siirry ensin sivuston kansioon tai anna se valinnalla --site."),
            Wrong: "cd content\nkasko build",
            Right: "kasko build --site .",
            IsFirm: true),

        new("missing-file", Severity.Error,
            What: new(
                "A file that every site needs is missing.",
                "En fil som varje webbplats behöver saknas.",
                "Tiedosto, jonka jokainen sivusto tarvitsee, puuttuu."),
            Why: new(
                "A part of the strategy would be missing from every page that shows it.",
                "En del av strategin skulle saknas på varje sida som visar den.",
                "Osa strategiasta puuttuisi jokaiselta sivulta, joka näyttää sen."),
            Mend: new(
                "Put the file back, or make it anew as the guide for editors tells.",
                "Lägg tillbaka filen, eller gör den på nytt enligt redaktörernas anvisning.",
                "Palauta tiedosto tai tee se uudelleen toimittajan ohjeen mukaan."),
            Wrong: "content/\n  advantages.yml",
            Right: "content/\n  advantages.yml\n  benefits.yml",
            IsFirm: true),

        new("unreadable-file", Severity.Error,
            What: new(
                "A file cannot be read.",
                "En fil kan inte läsas.",
                "Tiedostoa ei voi lukea."),
            Why: new(
                "Nobody knows what is in it, so nothing can be published of it.",
                "Ingen vet vad den innehåller, så inget av den kan publiceras.",
                "Kukaan ei tiedä, mitä siinä on, joten siitä ei voi julkaista mitään."),
            Mend: new(
                "Check that it is an ordinary file, and that whoever builds the site may read it.",
                "Kontrollera att den är en vanlig fil och att den som bygger webbplatsen får läsa den.",
                "Tarkista, että se on tavallinen tiedosto ja että sivuston rakentaja saa lukea sen."),
            Wrong: "-rw------- someone   goals/school.sv.md",
            Right: "-rw-r--r-- someone   goals/school.sv.md",
            IsFirm: true),

        new("file-too-large", Severity.Error,
            What: new(
                "A file is too large.",
                "En fil är för stor.",
                "Tiedosto on liian suuri."),
            Why: new(
                "Residents with a slow connection would wait for minutes, and the build might run out of memory.",
                "Invånare med en långsam förbindelse skulle vänta i minuter, och minnet kunde ta slut när webbplatsen byggs.",
                "Hitaan yhteyden käyttäjä odottaisi minuutteja, ja sivuston rakentamiselta voisi loppua muisti."),
            Mend: new(
                "Divide the text into several pages, or save the picture or document smaller.",
                "Dela texten på flera sidor, eller spara bilden eller dokumentet mindre.",
                "Jaa teksti useammalle sivulle tai tallenna kuva tai asiakirja pienempänä."),
            Wrong: "map.png  (120 MB)",
            Right: "map.jpg  (400 kB)",
            IsFirm: true),

        new("not-utf8", Severity.Error,
            What: new(
                "A text is not saved as UTF-8.",
                "En text är inte sparad som UTF-8.",
                "Tekstiä ei ole tallennettu UTF-8-muodossa."),
            Why: new(
                "Letters such as å, ä and ö would turn into other signs.",
                "Bokstäver som å, ä och ö skulle bli andra tecken.",
                "Kirjaimet kuten å, ä ja ö muuttuisivat muiksi merkeiksi."),
            Mend: new(
                "Open the file in the editor you wrote it in, and save it with the encoding UTF-8.",
                "Öppna filen i det program du skrev den i och spara den med kodningen UTF-8.",
                "Avaa tiedosto ohjelmassa, jolla kirjoitit sen, ja tallenna se UTF-8-koodauksella."),
            Wrong: "title: V\\xe4rden",
            Right: "title: Värden",
            IsFirm: true),

        new("control-character", Severity.Error,
            What: new(
                "A text holds an invisible control character.",
                "En text innehåller ett osynligt styrtecken.",
                "Tekstissä on näkymätön ohjausmerkki."),
            Why: new(
                "It shows as a box or as nothing, and some programs stop reading there.",
                "Det syns som en ruta eller inte alls, och vissa program slutar läsa där.",
                "Se näkyy laatikkona tai ei lainkaan, ja jotkin ohjelmat lopettavat lukemisen siihen."),
            Mend: new(
                "Delete the character: place the cursor after it and press Backspace, or write the word anew.",
                "Ta bort tecknet: ställ markören efter det och tryck på Backsteg, eller skriv ordet på nytt.",
                "Poista merkki: vie kohdistin sen perään ja paina askelpalautinta, tai kirjoita sana uudelleen."),
            Wrong: "Tor\\u0007get i snö",
            Right: "Torget i snö",
            IsFirm: true),

        new("page-without-language", Severity.Error,
            What: new(
                "A page's file name says no language.",
                "Namnet på en sidas fil anger inget språk.",
                "Sivun tiedostonimi ei kerro kieltä."),
            Why: new(
                "Every page exists in Swedish and in Finnish, and the file's name tells which one it is.",
                "Varje sida finns på svenska och finska, och filens namn berättar vilken den är.",
                "Jokainen sivu on ruotsiksi ja suomeksi, ja tiedoston nimi kertoo, kumpi se on."),
            Mend: new(
                "Put .sv.md or .fi.md at the end of the name.",
                "Sätt .sv.md eller .fi.md i slutet av namnet.",
                "Pane nimen loppuun .sv.md tai .fi.md."),
            Wrong: "content/news.md",
            Right: "content/news.sv.md\ncontent/news.fi.md",
            IsFirm: true),

        new("unexpected-file", Severity.Error,
            What: new(
                "A data file stands where nothing reads it.",
                "En datafil står där ingenting läser den.",
                "Datatiedosto on paikassa, josta mikään ei lue sitä."),
            Why: new(
                "Someone meant to publish what is in it, and it would be missing without a word.",
                "Någon har velat publicera det som finns i den, och det skulle saknas utan ett ord.",
                "Joku on tarkoittanut julkaista sen sisällön, ja se puuttuisi sanaakaan sanomatta."),
            Mend: new(
                "Give the file the name it should have, or move measures to content/measures/.",
                "Ge filen det namn den ska ha, eller flytta mätare till content/measures/.",
                "Anna tiedostolle sille kuuluva nimi tai siirrä mittarit kansioon content/measures/."),
            Wrong: "content/benefit.yml",
            Right: "content/benefits.yml",
            IsFirm: true),

        new("two-files-one-page", Severity.Error,
            What: new(
                "Two files are the same page by their names.",
                "Två filer är samma sida enligt namnen.",
                "Kaksi tiedostoa on nimiensä mukaan sama sivu."),
            Why: new(
                "Only one of them could be published, and nobody would notice which.",
                "Bara den ena kunde publiceras, och ingen skulle märka vilken.",
                "Vain toinen niistä voitaisiin julkaista, eikä kukaan huomaisi, kumpi."),
            Mend: new(
                "Keep one of them, or give one another name.",
                "Behåll den ena, eller ge den ena ett annat namn.",
                "Säilytä toinen tai anna toiselle eri nimi."),
            Wrong: "content/goals.sv.md\ncontent/goals/index.sv.md",
            Right: "content/goals/index.sv.md",
            IsFirm: true),

        new("missing-translation", Severity.Error,
            What: new(
                "A page exists in one language only.",
                "En sida finns bara på ett språk.",
                "Sivu on vain yhdellä kielellä."),
            Why: new(
                "A bilingual town serves its residents in both languages, and half of them would miss the page.",
                "En tvåspråkig stad betjänar invånarna på båda språken, och många skulle gå miste om sidan.",
                "Kaksikielinen kaupunki palvelee asukkaitaan molemmilla kielillä, ja osa jäisi ilman sivua."),
            Mend: new(
                "Make the file in the other language beside it.",
                "Gör filen på det andra språket bredvid.",
                "Tee viereen tiedosto toisella kielellä."),
            Wrong: "content/news.sv.md",
            Right: "content/news.sv.md\ncontent/news.fi.md",
            IsFirm: true),

        new("unused-file", Severity.Warning,
            What: new(
                "A picture or document is named by no page.",
                "Ingen sida nämner en bild eller ett dokument.",
                "Mikään sivu ei mainitse kuvaa tai asiakirjaa."),
            Why: new(
                "It is not published, though someone may think it is.",
                "Den publiceras inte, fast någon kanske tror det.",
                "Sitä ei julkaista, vaikka joku saattaa luulla niin."),
            Mend: new(
                "Link to it from a page, or delete it.",
                "Länka till den från en sida, eller ta bort den.",
                "Linkitä siihen sivulta tai poista se."),
            Wrong: "content/goals/forgotten.jpg",
            Right: "![Torget i snö](forgotten.jpg)"),

        new("not-a-picture", Severity.Error,
            What: new(
                "A picture is damaged, or in a format that browsers do not show.",
                "En bild är skadad eller i ett format som webbläsare inte visar.",
                "Kuva on vioittunut tai muodossa, jota selaimet eivät näytä."),
            Why: new(
                "Readers would see an empty frame in its place.",
                "Läsaren skulle se en tom ram i stället.",
                "Lukija näkisi sen paikalla tyhjän kehyksen."),
            Mend: new(
                "Save the picture again as JPEG, PNG, GIF, WebP or SVG.",
                "Spara bilden på nytt som JPEG, PNG, GIF, WebP eller SVG.",
                "Tallenna kuva uudelleen muotoon JPEG, PNG, GIF, WebP tai SVG."),
            Wrong: "![Hamnen](hamnen.png)   # a renamed .tiff",
            Right: "![Hamnen](hamnen.jpg)",
            Criterion: "1.1.1",
            IsFirm: true),
    ];
}
