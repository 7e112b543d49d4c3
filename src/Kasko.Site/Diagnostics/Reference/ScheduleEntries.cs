using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>When something is published, and where it was before.</summary>
internal static class ScheduleEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("schedule-ends-first", Severity.Error,
            What: new(
                "Something is to be taken away before it is shown.",
                "Något ska tas bort innan det visas.",
                "Jokin on tarkoitus poistaa ennen kuin se näytetään."),
            Why: new(
                "It would never be seen, which nobody means.",
                "Det skulle aldrig synas, och det menar ingen.",
                "Sitä ei näkyisi koskaan, eikä kukaan tarkoita niin."),
            Mend: new(
                "Let 'publish_from' be the earlier day.",
                "Låt 'publish_from' vara den tidigare dagen.",
                "Anna kohdan 'publish_from' olla aiempi päivä."),
            Wrong: "publish_from: 2027-06-30\npublish_until: 2027-01-01",
            Right: "publish_from: 2027-01-01\npublish_until: 2027-06-30",
            IsFirm: true),

        new("different-schedules", Severity.Error,
            What: new(
                "The two languages of a page are published on different days.",
                "Sidans två språk publiceras olika dagar.",
                "Sivun kaksi kieltä julkaistaan eri päivinä."),
            Why: new(
                "One half of the residents would read it before the other.",
                "Den ena halvan av invånarna skulle läsa den före den andra.",
                "Osa asukkaista lukisi sen ennen muita."),
            Mend: new(
                "Write the same days in both files.",
                "Skriv samma dagar i båda filerna.",
                "Kirjoita molempiin tiedostoihin samat päivät."),
            Wrong: "# news.sv.md\npublish_from: 2027-01-01\n# news.fi.md\npublish_from: 2027-02-01",
            Right: "# news.sv.md\npublish_from: 2027-01-01\n# news.fi.md\npublish_from: 2027-01-01",
            IsFirm: true),

        new("link-to-unpublished", Severity.Warning,
            What: new(
                "A link leads to a page that is not published today.",
                "En länk leder till en sida som inte är publicerad i dag.",
                "Linkki vie sivulle, jota ei ole tänään julkaistu."),
            Why: new(
                "The text stands there without a link until the page is published.",
                "Texten står där utan länk tills sidan publiceras.",
                "Teksti on siinä ilman linkkiä, kunnes sivu julkaistaan."),
            Mend: new(
                "Nothing, if it is meant; else change the days, or remove the link.",
                "Ingenting, om det är meningen; ändra annars dagarna eller ta bort länken.",
                "Ei mitään, jos se on tarkoitus; muuten muuta päiviä tai poista linkki."),
            Wrong: "Se [sommarens evenemang](summer.sv.md).   # publish_from: 2027-06-01",
            Right: "Se sommarens evenemang.",
            Criterion: "2.4.4"),

        new("not-an-alias", Severity.Error,
            What: new(
                "An old address lies outside the site.",
                "En gammal adress ligger utanför webbplatsen.",
                "Vanha osoite on sivuston ulkopuolella."),
            Why: new(
                "Only addresses of the site itself can lead readers on.",
                "Bara webbplatsens egna adresser kan föra läsaren vidare.",
                "Vain sivuston omat osoitteet voivat ohjata lukijan eteenpäin."),
            Mend: new(
                "Write what comes after the site's own address.",
                "Skriv det som kommer efter webbplatsens egen adress.",
                "Kirjoita se, mikä tulee sivuston oman osoitteen jälkeen."),
            Wrong: "aliases: [https://kasko.example/sv/gammalt-namn/]",
            Right: "aliases: [sv/gammalt-namn/]",
            IsFirm: true),

        new("alias-taken", Severity.Error,
            What: new(
                "An old address is another page's address today.",
                "En gammal adress är i dag en annan sidas adress.",
                "Vanha osoite on nyt toisen sivun osoite."),
            Why: new(
                "Readers of the other page would be led away from it.",
                "Den andra sidans läsare skulle ledas bort från den.",
                "Toisen sivun lukijat ohjattaisiin pois siltä."),
            Mend: new(
                "Remove the old address from this page.",
                "Ta bort den gamla adressen från den här sidan.",
                "Poista vanha osoite tältä sivulta."),
            Wrong: "aliases: [sv/varden/]   # the values' own address",
            Right: "aliases: [sv/gamla-varden/]",
            IsFirm: true),
    ];
}
