using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>Links that lead out of the site, tried with <c>kasko check --external</c>.</summary>
internal static class ExternalEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("outside-link-broken", Severity.Warning,
            What: new(
                "A link leads to a page of another website that is not there.",
                "En länk leder till en sida på en annan webbplats som inte finns.",
                "Linkki vie toisen sivuston sivulle, jota ei ole."),
            Why: new(
                "Readers meet an error page instead of what was promised.",
                "Läsaren möts av en felsida i stället för det som utlovades.",
                "Lukija päätyy virhesivulle luvatun sijasta."),
            Mend: new(
                "Find the page's new address, or remove the link.",
                "Leta upp sidans nya adress, eller ta bort länken.",
                "Etsi sivun uusi osoite tai poista linkki."),
            Wrong: "[Statistik](https://example.org/gone)",
            Right: "[Statistik](https://example.org/statistics)",
            Criterion: "2.4.4"),

        new("outside-link-moved", Severity.Warning,
            What: new(
                "A page of another website has moved for good.",
                "En sida på en annan webbplats har flyttat permanent.",
                "Toisen sivuston sivu on muuttanut pysyvästi."),
            Why: new(
                "The old address works as long as the other side keeps it, and no longer.",
                "Den gamla adressen fungerar så länge den andra parten behåller den.",
                "Vanha osoite toimii vain niin kauan kuin toinen osapuoli pitää sen."),
            Mend: new(
                "Link to the new address.",
                "Länka till den nya adressen.",
                "Linkitä uuteen osoitteeseen."),
            Wrong: "[Statistik](http://example.org/old)",
            Right: "[Statistik](https://example.org/statistics)"),

        new("outside-link-unanswered", Severity.Warning,
            What: new(
                "Another website does not answer, or asks us to wait.",
                "En annan webbplats svarar inte, eller ber oss vänta.",
                "Toinen sivusto ei vastaa tai pyytää odottamaan."),
            Why: new(
                "It is not known whether readers can follow the link.",
                "Det är oklart om läsarna kan följa länken.",
                "Ei tiedetä, pääsevätkö lukijat linkin kautta perille."),
            Mend: new(
                "Try again later; if it stays silent, remove the link.",
                "Försök igen senare; ta bort länken om den förblir tyst.",
                "Yritä myöhemmin uudelleen; poista linkki, jos vastausta ei tule."),
            Wrong: "[Statistik](https://exmaple.org/)",
            Right: "[Statistik](https://example.org/)"),
    ];
}
