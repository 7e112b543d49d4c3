using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>What is served, held against what was published.</summary>
internal static class VerifyEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("no-record", Severity.Error,
            What: new(
                "There is no record of what was published.",
                "Det finns ingen förteckning över det publicerade.",
                "Julkaisusta ei ole luetteloa."),
            Why: new(
                "There is nothing to compare with.",
                "Det finns inget att jämföra med.",
                "Vertailukohtaa ei ole."),
            Mend: new(
                "Build the site first, or run this where it is built.",
                "Bygg webbplatsen först, eller kör det här där den byggs.",
                "Koosta sivusto ensin tai suorita tämä siellä, missä se koostetaan."),
            Wrong: "kasko verify",
            Right: "kasko build\nkasko verify",
            IsFirm: true),

        new("file-differs", Severity.Error,
            What: new(
                "A file is not what was published.",
                "En fil är inte det som publicerades.",
                "Tiedosto ei ole se, mikä julkaistiin."),
            Why: new(
                "Readers see something that nobody has checked.",
                "Läsaren ser något som ingen har kontrollerat.",
                "Lukijat näkevät jotain, mitä kukaan ei ole tarkistanut."),
            Mend: new(
                "Build again, or publish the folder again.",
                "Bygg igen, eller publicera mappen på nytt.",
                "Koosta uudelleen tai julkaise kansio uudelleen."),
            Wrong: "nano public/sv/index.html",
            Right: "nano content/index.sv.md\nkasko build",
            IsFirm: true),

        new("file-missing", Severity.Error,
            What: new(
                "A file that was published is not there.",
                "En fil som publicerades finns inte.",
                "Julkaistua tiedostoa ei ole."),
            Why: new(
                "Readers meet an error page.",
                "Läsaren möts av en felsida.",
                "Lukija päätyy virhesivulle."),
            Mend: new(
                "Build again, or publish the folder again.",
                "Bygg igen, eller publicera mappen på nytt.",
                "Koosta uudelleen tai julkaise kansio uudelleen."),
            Wrong: "rm public/sv/index.html",
            Right: "kasko build",
            IsFirm: true),

        new("published-not-readable", Severity.Error,
            What: new(
                "The published files cannot be read.",
                "De publicerade filerna kan inte läsas.",
                "Julkaistuja tiedostoja ei voi lukea."),
            Why: new(
                "It is not known whether readers see what was published.",
                "Det är oklart om läsarna ser det som publicerades.",
                "Ei tiedetä, näkevätkö lukijat sen, mikä julkaistiin."),
            Mend: new(
                "Check the disk and who may read the folder.",
                "Kontrollera disken och vem som får läsa mappen.",
                "Tarkista levy ja kansion lukuoikeudet."),
            Wrong: "d--------- root   /srv/public",
            Right: "drwxr-xr-x kasko  /srv/public",
            IsFirm: true),

        new("file-unknown", Severity.Warning,
            What: new(
                "A file is there that no build made.",
                "Det finns en fil som inget bygge har gjort.",
                "Siellä on tiedosto, jota mikään koonti ei ole tehnyt."),
            Why: new(
                "Everyone can read it on the web.",
                "Alla kan läsa den på webben.",
                "Kaikki voivat lukea sen verkossa."),
            Mend: new(
                "Move it away if that is not meant.",
                "Flytta bort den om det inte är meningen.",
                "Siirrä se pois, jos tätä ei ole tarkoitettu."),
            Wrong: "public/old-site.zip",
            Right: "archive/old-site.zip",
            IsFirm: true),

        new("server-refuses", Severity.Error,
            What: new(
                "The server does not hand out a file.",
                "Servern lämnar inte ut en fil.",
                "Palvelin ei anna tiedostoa."),
            Why: new(
                "Readers meet an error page.",
                "Läsaren möts av en felsida.",
                "Lukija päätyy virhesivulle."),
            Mend: new(
                "Ask whoever runs the server.",
                "Fråga den som sköter servern.",
                "Kysy palvelimen ylläpitäjältä."),
            Wrong: "HTTP/1.1 403 Forbidden",
            Right: "HTTP/1.1 200 OK",
            IsFirm: true),

        new("server-unreachable", Severity.Error,
            What: new(
                "No answer comes from the site's address.",
                "Webbplatsens adress svarar inte.",
                "Sivuston osoitteesta ei tule vastausta."),
            Why: new(
                "Nobody can read the site now, or the address is wrong.",
                "Ingen kan läsa webbplatsen just nu, eller så är adressen fel.",
                "Kukaan ei voi nyt lukea sivustoa, tai osoite on väärä."),
            Mend: new(
                "Check the address and the network, and try again.",
                "Kontrollera adressen och nätet, och försök igen.",
                "Tarkista osoite ja verkkoyhteys ja yritä uudelleen."),
            Wrong: "kasko verify https://strategi.kasko.exmaple/",
            Right: "kasko verify https://strategi.kasko.example/",
            IsFirm: true),
    ];
}
