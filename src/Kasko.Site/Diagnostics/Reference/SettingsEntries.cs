using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>What <c>site.yml</c> says.</summary>
internal static class SettingsEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("languages", Severity.Error,
            What: new(
                "The languages of the site are not Swedish and Finnish.",
                "Webbplatsens språk är inte svenska och finska.",
                "Sivuston kielet eivät ole ruotsi ja suomi."),
            Why: new(
                "Everything on the pages is made for these two: numbers, dates, order and hyphens.",
                "Allt på sidorna är gjort för de två: tal, datum, ordning och avstavning.",
                "Kaikki sivuilla on tehty näille kahdelle: luvut, päivät, järjestys ja tavutus."),
            Mend: new(
                "Write both, the language that texts are written in first.",
                "Skriv båda, det språk som texterna skrivs på först.",
                "Kirjoita molemmat, ensin kieli, jolla tekstit kirjoitetaan."),
            Wrong: "languages: [sv, en]",
            Right: "languages: [sv, fi]",
            Criterion: "3.1.1",
            IsFirm: true),

        new("base-url", Severity.Error,
            What: new(
                "The site's address has a question mark or a number sign.",
                "Webbplatsens adress har ett frågetecken eller ett nummertecken.",
                "Sivuston osoitteessa on kysymysmerkki tai ristikkomerkki."),
            Why: new(
                "Every page's address is made from it, and nothing can follow after such a sign.",
                "Varje sidas adress görs av den, och inget kan följa efter ett sådant tecken.",
                "Jokaisen sivun osoite tehdään siitä, eikä sellaisen merkin jälkeen voi tulla mitään."),
            Mend: new(
                "Write the address up to the folder where the site lies.",
                "Skriv adressen fram till den mapp där webbplatsen ligger.",
                "Kirjoita osoite siihen kansioon asti, jossa sivusto on."),
            Wrong: "base_url: https://kasko.example/?strategi",
            Right: "base_url: https://kasko.example/strategi/",
            IsFirm: true),

        new("time-zone", Severity.Error,
            What: new(
                "The time zone is none.",
                "Tidszonen är ingen tidszon.",
                "Aikavyöhykettä ei ole olemassa."),
            Why: new(
                "Without it nobody knows at what hour a day begins, and pages would appear too early or too late.",
                "Utan den vet ingen när ett dygn börjar, och sidor skulle visas för tidigt eller för sent.",
                "Ilman sitä ei tiedetä, milloin vuorokausi alkaa, ja sivut näkyisivät liian varhain tai myöhään."),
            Mend: new(
                "Write the name of a zone of the IANA database.",
                "Skriv namnet på en zon i IANA:s databas.",
                "Kirjoita IANA-tietokannan aikavyöhykkeen nimi."),
            Wrong: "time_zone: Finland",
            Right: "time_zone: Europe/Helsinki",
            IsFirm: true),

        new("not-told-yet", Severity.Warning,
            What: new(
                "A fact that the pages should tell is not told yet.",
                "En uppgift som sidorna borde ge saknas ännu.",
                "Sivuilta puuttuu vielä tieto, joka niillä pitäisi olla."),
            Why: new(
                "The pages say so in words until it is there, and residents cannot reach the town or check the decision.",
                "Sidorna säger det i ord tills den finns, och invånarna kan inte nå staden eller kontrollera beslutet.",
                "Sivut sanovat sen siihen asti, eivätkä asukkaat tavoita kaupunkia tai voi tarkistaa päätöstä."),
            Mend: new(
                "Write it in site.yml before the launch.",
                "Skriv den i site.yml före lanseringen.",
                "Kirjoita se tiedostoon site.yml ennen julkistamista."),
            Wrong: "contact:\n  email:",
            Right: "contact:\n  email: strategi@kasko.example"),

        new("date-to-come", Severity.Warning,
            What: new(
                "A date that tells of something done lies in the future.",
                "Ett datum som berättar om något gjort ligger i framtiden.",
                "Tehdystä asiasta kertova päivä on tulevaisuudessa."),
            Why: new(
                "Readers would be told of a decision that has not been made.",
                "Läsaren skulle få veta om ett beslut som inte har fattats.",
                "Lukijalle kerrottaisiin päätöksestä, jota ei ole tehty."),
            Mend: new(
                "Check the year.",
                "Kontrollera året.",
                "Tarkista vuosi."),
            Wrong: "adoption:\n  date: 2042-02-01",
            Right: "adoption:\n  date: 2024-02-01"),

        new("not-a-host", Severity.Error,
            What: new(
                "An entry among the outside addresses to leave alone is none.",
                "En av de yttre adresser som ska lämnas i fred är ingen adress.",
                "Ulkoinen osoite, jota ei pidä kokeilla, ei ole osoite."),
            Why: new(
                "It would stand for nothing, and the server would be asked all the same.",
                "Den skulle inte stå för något, och servern skulle ändå tillfrågas.",
                "Se ei tarkoittaisi mitään, ja palvelimelta kysyttäisiin silti."),
            Mend: new(
                "Write a host, or an address from https:// on.",
                "Skriv en värd, eller en adress från https:// och framåt.",
                "Kirjoita palvelimen nimi tai osoite, alkaen merkeistä https://."),
            Wrong: "external: {allow: [\"example.org/reports\"]}",
            Right: "external: {allow: [\"https://example.org/reports/\"]}",
            IsFirm: true),

        new("unknown-page", Severity.Error,
            What: new(
                "The settings name a page that is not there.",
                "Inställningarna anger en sida som inte finns.",
                "Asetukset ilmoittavat sivun, jota ei ole."),
            Why: new(
                "The menu would lead nowhere.",
                "Menyn skulle inte leda någonstans.",
                "Valikko ei veisi minnekään."),
            Mend: new(
                "Write the page's path in content/ without language and ending.",
                "Skriv sidans sökväg i content/ utan språk och filändelse.",
                "Kirjoita sivun polku kansiossa content/ ilman kieltä ja päätettä."),
            Wrong: "menu: [values, goal]",
            Right: "menu: [values, goals]",
            IsFirm: true),
    ];
}
