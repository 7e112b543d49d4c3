using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>The theme, and what a site changes in it.</summary>
internal static class ThemeEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("no-theme", Severity.Error,
            What: new(
                "The theme that the site names is not there.",
                "Temat som webbplatsen anger finns inte.",
                "Sivuston ilmoittamaa teemaa ei ole."),
            Why: new(
                "Without layouts there is nothing to put the texts into.",
                "Utan layouter finns inget att sätta texterna i.",
                "Ilman sivupohjia teksteille ei ole paikkaa."),
            Mend: new(
                "Write the name of a folder in themes/.",
                "Skriv namnet på en mapp i themes/.",
                "Kirjoita jonkin kansiossa themes/ olevan kansion nimi."),
            Wrong: "theme: kaskö",
            Right: "theme: kasko",
            IsFirm: true),

        new("unexpected-theme-file", Severity.Error,
            What: new(
                "A file of the theme is read by nothing.",
                "Ingenting läser en fil i temat.",
                "Mikään ei lue teemassa olevaa tiedostoa."),
            Why: new(
                "Someone meant to change how the site looks, and nothing would change.",
                "Någon har velat ändra hur webbplatsen ser ut, och inget skulle ändras.",
                "Joku on tarkoittanut muuttaa sivuston ulkoasua, eikä mikään muuttuisi."),
            Mend: new(
                "Put it in layouts/, partials/, i18n/ or assets/, or delete it.",
                "Lägg den i layouts/, partials/, i18n/ eller assets/, eller ta bort den.",
                "Siirrä se kansioon layouts/, partials/, i18n/ tai assets/, tai poista se."),
            Wrong: "themes/kasko/layouts/goal.htm",
            Right: "themes/kasko/layouts/goal.html",
            IsFirm: true),

        new("overrides-nothing", Severity.Error,
            What: new(
                "The site replaces a part that the theme does not have.",
                "Webbplatsen ersätter en del som temat inte har.",
                "Sivusto korvaa osan, jota teemassa ei ole."),
            Why: new(
                "The change would never be seen, often since the theme has renamed the part.",
                "Ändringen skulle aldrig synas, ofta för att temat har bytt namn på delen.",
                "Muutosta ei näkyisi, usein siksi, että teema on nimennyt osan uudelleen."),
            Mend: new(
                "Give the file the name that the part has in the theme.",
                "Ge filen det namn som delen har i temat.",
                "Anna tiedostolle osan nimi teemassa."),
            Wrong: "theme/partials/foter.html",
            Right: "theme/partials/footer.html",
            IsFirm: true),

        new("missing-word", Severity.Error,
            What: new(
                "A word of the interface is missing in a language.",
                "Ett av gränssnittets ord saknas på ett språk.",
                "Käyttöliittymän sana puuttuu yhdestä kielestä."),
            Why: new(
                "Readers would meet an empty button, or a word in the other language.",
                "Läsaren skulle mötas av en tom knapp eller ett ord på det andra språket.",
                "Lukija kohtaisi tyhjän painikkeen tai toisenkielisen sanan."),
            Mend: new(
                "Add the word to i18n/sv.yml and i18n/fi.yml.",
                "Lägg till ordet i i18n/sv.yml och i18n/fi.yml.",
                "Lisää sana tiedostoihin i18n/sv.yml ja i18n/fi.yml."),
            Wrong: "# i18n/sv.yml\nmenu: Meny\n# i18n/fi.yml",
            Right: "# i18n/sv.yml\nmenu: Meny\n# i18n/fi.yml\nmenu: Valikko",
            Criterion: "3.1.2",
            IsFirm: true),

        new("not-a-colour", Severity.Error,
            What: new(
                "A colour cannot be read.",
                "En färg kan inte läsas.",
                "Väriä ei voi lukea."),
            Why: new(
                "The page would be shown without it, perhaps black on black.",
                "Sidan skulle visas utan den, kanske svart på svart.",
                "Sivu näkyisi ilman sitä, ehkä mustana mustalla."),
            Mend: new(
                "Write it in quotation marks: a number sign and six signs from 0 to 9 and a to f.",
                "Skriv den inom citattecken: ett nummertecken och sex tecken från 0 till 9 och a till f.",
                "Kirjoita se lainausmerkkeihin: ristikkomerkki ja kuusi merkkiä väliltä 0–9 ja a–f."),
            Wrong: "night: #0a2240",
            Right: "night: \"#0a2240\"",
            IsFirm: true),

        new("unknown-colour", Severity.Error,
            What: new(
                "A colour is named that the theme does not have.",
                "En färg anges som temat inte har.",
                "Mainitaan väri, jota teemassa ei ole."),
            Why: new(
                "Nothing would get that colour, and no contrast could be worked out.",
                "Inget skulle få den färgen, och ingen kontrast kunde räknas ut.",
                "Mikään ei saisi sitä väriä, eikä kontrastia voisi laskea."),
            Mend: new(
                "Write one of the theme's colours.",
                "Skriv en av temats färger.",
                "Kirjoita jokin teeman väreistä."),
            Wrong: "- {text: nigth, on: paper, at_least: 4.5}",
            Right: "- {text: night, on: paper, at_least: 4.5}",
            IsFirm: true),

        new("low-contrast", Severity.Error,
            What: new(
                "Two colours that stand on each other are too alike.",
                "Två färger som står på varandra är för lika.",
                "Kaksi päällekkäistä väriä on liian samanlaisia."),
            Why: new(
                "In sunlight, on an old screen or with tired eyes the text cannot be read.",
                "I solsken, på en gammal skärm eller med trötta ögon går texten inte att läsa.",
                "Auringossa, vanhalla näytöllä tai väsynein silmin tekstiä ei erota."),
            Mend: new(
                "Make one of them darker or the other lighter.",
                "Gör den ena mörkare eller den andra ljusare.",
                "Tummenna toista tai vaalenna toista."),
            Wrong: "ink: \"#9a9a9a\"\npaper: \"#ffffff\"",
            Right: "ink: \"#1a1a1a\"\npaper: \"#ffffff\"",
            Criterion: "1.4.3"),

        new("template-syntax", Severity.Error,
            What: new(
                "A template cannot be read.",
                "En mall kan inte läsas.",
                "Mallia ei voi lukea."),
            Why: new(
                "None of the pages that use it can be made.",
                "Ingen av sidorna som använder den kan göras.",
                "Yhtään sitä käyttävää sivua ei voi tehdä."),
            Mend: new(
                "Look at the line for a missing 'end' or brace.",
                "Se efter på raden om ett 'end' eller en klammer saknas.",
                "Katso riviltä, puuttuuko 'end' tai sulje."),
            Wrong: "{{ if page.summary }}{{ page.summary }}",
            Right: "{{ if page.summary }}{{ page.summary }}{{ end }}",
            IsFirm: true),

        new("template-fault", Severity.Error,
            What: new(
                "A template asks for something that is not there.",
                "En mall frågar efter något som inte finns.",
                "Malli pyytää jotakin, mitä ei ole."),
            Why: new(
                "The page would have a hole where it should say something.",
                "Sidan skulle ha ett hål där den borde säga något.",
                "Sivulla olisi aukko siinä, missä sen pitäisi sanoa jotain."),
            Mend: new(
                "Mend the name as themes/README.md has it.",
                "Rätta namnet enligt themes/README.md.",
                "Korjaa nimi tiedoston themes/README.md mukaan."),
            Wrong: "{{ page.titel }}",
            Right: "{{ page.title }}",
            IsFirm: true),

        new("missing-layout", Severity.Error,
            What: new(
                "The theme lacks a layout that the site's pages need.",
                "Temat saknar en layout som webbplatsens sidor behöver.",
                "Teemasta puuttuu sivupohja, jota sivuston sivut tarvitsevat."),
            Why: new(
                "The pages of that kind cannot be made.",
                "Sidorna av det slaget kan inte göras.",
                "Sen lajin sivuja ei voi tehdä."),
            Mend: new(
                "Add the layout to the theme.",
                "Lägg till layouten i temat.",
                "Lisää sivupohja teemaan."),
            Wrong: "layouts/\n  page.html",
            Right: "layouts/\n  goal.html\n  page.html",
            IsFirm: true),

        new("template-too-slow", Severity.Error,
            What: new(
                "A template did not finish in time.",
                "En mall blev inte färdig i tid.",
                "Malli ei valmistunut ajoissa."),
            Why: new(
                "It would hold up every build, by night too, when nobody sees it.",
                "Den skulle hålla upp varje bygge, också på natten när ingen ser det.",
                "Se pysäyttäisi jokaisen koonnin, myös yöllä, kun kukaan ei näe."),
            Mend: new(
                "Look for a loop that never ends.",
                "Leta efter en slinga som aldrig tar slut.",
                "Etsi silmukkaa, joka ei lopu koskaan."),
            Wrong: "{{ while true }}…{{ end }}",
            Right: "{{ for goal in site.goals }}…{{ end }}",
            IsFirm: true),
    ];
}
