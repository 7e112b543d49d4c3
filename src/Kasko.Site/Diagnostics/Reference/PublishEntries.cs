using System.Collections.Immutable;

namespace Kasko.Site.Diagnostics.Reference;

/// <summary>Where a site is published, and what is in the way there.</summary>
internal static class PublishEntries
{
    public static ImmutableArray<Rule> All { get; } =
    [
        new("output-holds-site", Severity.Error,
            What: new(
                "The folder to publish to is the site's own, or holds it.",
                "Mappen att publicera till är webbplatsens egen mapp eller rymmer den.",
                "Julkaisukansio on sivuston oma kansio tai sisältää sen."),
            Why: new(
                "The texts themselves would be replaced by the finished pages.",
                "Själva texterna skulle ersättas av de färdiga sidorna.",
                "Valmiit sivut korvaisivat itse tekstit."),
            Mend: new(
                "Choose another folder.",
                "Välj en annan mapp.",
                "Valitse toinen kansio."),
            Wrong: "kasko build --output .",
            Right: "kasko build --output public",
            IsFirm: true),

        new("output-holds-home", Severity.Error,
            What: new(
                "The folder to publish to is someone's home folder, or holds one.",
                "Mappen att publicera till är någons hemmapp eller rymmer en.",
                "Julkaisukansio on jonkun kotikansio tai sisältää sellaisen."),
            Why: new(
                "Everything that person has would stand in the way, and on the web.",
                "Allt som personen har skulle vara i vägen, och på webben.",
                "Kaikki, mitä hänellä on, olisi tiellä ja verkossa."),
            Mend: new(
                "Choose a folder that holds nothing else.",
                "Välj en mapp som inte har något annat i sig.",
                "Valitse kansio, jossa ei ole muuta."),
            Wrong: "kasko build --output ~",
            Right: "kasko build --output ~/public",
            IsFirm: true),

        new("output-among-sources", Severity.Error,
            What: new(
                "The folder to publish to lies among the site's sources.",
                "Mappen att publicera till ligger bland webbplatsens källfiler.",
                "Julkaisukansio on sivuston lähdetiedostojen joukossa."),
            Why: new(
                "The next build would read the finished pages as new texts.",
                "Nästa bygge skulle läsa de färdiga sidorna som nya texter.",
                "Seuraava koonti lukisi valmiit sivut uusina teksteinä."),
            Mend: new(
                "Choose a folder beside content/.",
                "Välj en mapp bredvid content/.",
                "Valitse kansio content/-kansion vierestä."),
            Wrong: "kasko build --output content/public",
            Right: "kasko build --output public",
            IsFirm: true),

        new("output-is-link", Severity.Error,
            What: new(
                "The folder to publish to is a link.",
                "Mappen att publicera till är en länk.",
                "Julkaisukansio on linkki."),
            Why: new(
                "Where the site lands would depend on who last changed the link.",
                "Var webbplatsen hamnar skulle bero på vem som senast ändrade länken.",
                "Sivuston paikka riippuisi siitä, kuka viimeksi muutti linkkiä."),
            Mend: new(
                "Name the folder itself.",
                "Ange själva mappen.",
                "Anna itse kansio."),
            Wrong: "kasko build --output www   # www -> /srv/site",
            Right: "kasko build --output /srv/site",
            IsFirm: true),

        new("output-is-file", Severity.Error,
            What: new(
                "The place to publish to is a file.",
                "Platsen att publicera till är en fil.",
                "Julkaisupaikka on tiedosto."),
            Why: new(
                "A site is many files and needs a folder.",
                "En webbplats är många filer och behöver en mapp.",
                "Sivusto on monta tiedostoa ja tarvitsee kansion."),
            Mend: new(
                "Choose another name.",
                "Välj ett annat namn.",
                "Valitse toinen nimi."),
            Wrong: "kasko build --output site.zip",
            Right: "kasko build --output site",
            IsFirm: true),

        new("own-folder-in-the-way", Severity.Error,
            What: new(
                "The folder for the record of what is published cannot be made.",
                "Mappen för förteckningen över det publicerade kan inte göras.",
                "Julkaisuluettelon kansiota ei voi tehdä."),
            Why: new(
                "Without the record nobody knows which files a build may change.",
                "Utan förteckningen vet ingen vilka filer ett bygge får ändra.",
                "Ilman luetteloa ei tiedetä, mitä tiedostoja koonti saa muuttaa."),
            Mend: new(
                "Move away what has that name.",
                "Flytta bort det som har det namnet.",
                "Siirrä pois se, millä on sama nimi."),
            Wrong: ".public.kasko   (a file)",
            Right: ".public.kasko/  (a folder)",
            IsFirm: true),

        new("output-has-foreign-files", Severity.Error,
            What: new(
                "The folder to publish to holds files that no build made.",
                "Mappen att publicera till har filer som inget bygge har gjort.",
                "Julkaisukansiossa on tiedostoja, joita mikään koonti ei ole tehnyt."),
            Why: new(
                "They may be someone's only copy, so nothing is touched.",
                "De kan vara någons enda exemplar, så inget rörs.",
                "Ne voivat olla jonkun ainoa kappale, joten mihinkään ei kosketa."),
            Mend: new(
                "Empty the folder, or choose another.",
                "Töm mappen, eller välj en annan.",
                "Tyhjennä kansio tai valitse toinen."),
            Wrong: "kasko build --output ~/Documents",
            Right: "kasko build --output ~/Documents/public",
            IsFirm: true),

        new("another-build-publishes", Severity.Error,
            What: new(
                "Another build is publishing to the same folder.",
                "Ett annat bygge publicerar till samma mapp.",
                "Toinen koonti julkaisee samaan kansioon."),
            Why: new(
                "Two at once would leave a mixture of both.",
                "Två på en gång skulle lämna en blandning av båda.",
                "Kaksi yhtä aikaa jättäisi jälkeensä sekoituksen."),
            Mend: new(
                "Try again when it has finished.",
                "Försök igen när det är färdigt.",
                "Yritä uudelleen, kun se on valmis."),
            Wrong: "kasko build & kasko build",
            Right: "kasko build && kasko build",
            IsFirm: true),

        new("two-files-at-one-path", Severity.Error,
            What: new(
                "Two pages or files would be published at the same place.",
                "Två sidor eller filer skulle publiceras på samma plats.",
                "Kaksi sivua tai tiedostoa julkaistaisiin samaan paikkaan."),
            Why: new(
                "Only one of them could be there.",
                "Bara den ena kunde finnas där.",
                "Vain toinen voisi olla siinä."),
            Mend: new(
                "Give one of them another address or name.",
                "Ge den ena en annan adress eller ett annat namn.",
                "Anna toiselle toinen osoite tai nimi."),
            Wrong: "![Hamnen](Hamn.jpg) ![Kajen](hamn.jpg)",
            Right: "![Hamnen](hamn.jpg) ![Kajen](kaj.jpg)",
            IsFirm: true),

        new("foreign-file-in-the-way", Severity.Error,
            What: new(
                "Something that no build made stands where the site has a file.",
                "Något som inget bygge har gjort står där webbplatsen har en fil.",
                "Paikassa, johon sivustolla on tiedosto, on jotain, mitä koonti ei ole tehnyt."),
            Why: new(
                "It may be someone's only copy, so it is not replaced.",
                "Det kan vara någons enda exemplar, så det ersätts inte.",
                "Se voi olla jonkun ainoa kappale, joten sitä ei korvata."),
            Mend: new(
                "Move it away, and build again.",
                "Flytta bort det och bygg igen.",
                "Siirrä se pois ja koosta uudelleen."),
            Wrong: "public/sv/varden/   (made by hand)",
            Right: "public/sv/   (without it)",
            IsFirm: true),

        new("repaired-file", Severity.Warning,
            What: new(
                "A published file was changed or removed by someone.",
                "En publicerad fil har ändrats eller tagits bort av någon.",
                "Joku on muuttanut julkaistua tiedostoa tai poistanut sen."),
            Why: new(
                "The next build puts it right, so the change is lost.",
                "Nästa bygge rättar till den, så ändringen går förlorad.",
                "Seuraava koonti korjaa sen, joten muutos katoaa."),
            Mend: new(
                "Change the site's sources instead.",
                "Ändra i stället webbplatsens källfiler.",
                "Muuta sen sijaan sivuston lähdetiedostoja."),
            Wrong: "nano public/sv/index.html",
            Right: "nano content/index.sv.md",
            IsFirm: true),

        new("foreign-file-kept", Severity.Warning,
            What: new(
                "The published folder holds a file that no build made.",
                "Den publicerade mappen har en fil som inget bygge har gjort.",
                "Julkaistussa kansiossa on tiedosto, jota mikään koonti ei ole tehnyt."),
            Why: new(
                "Everyone can read it on the web.",
                "Alla kan läsa den på webben.",
                "Kaikki voivat lukea sen verkossa."),
            Mend: new(
                "Move it away if that is not meant.",
                "Flytta bort den om det inte är meningen.",
                "Siirrä se pois, jos tätä ei ole tarkoitettu."),
            Wrong: "public/budget-draft.xlsx",
            Right: "drafts/budget-draft.xlsx",
            IsFirm: true),

        new("address-gone", Severity.Warning,
            What: new(
                "An address that was published before is gone.",
                "En adress som har publicerats tidigare finns inte längre.",
                "Aiemmin julkaistua osoitetta ei enää ole."),
            Why: new(
                "Links to it from other websites and from search results break.",
                "Länkar till den från andra webbplatser och sökresultat slutar fungera.",
                "Linkit siihen muilta sivustoilta ja hakutuloksista lakkaavat toimimasta."),
            Mend: new(
                "Add it to the aliases of the page that replaces it.",
                "Lägg till den i aliases på sidan som ersätter den.",
                "Lisää se korvaavan sivun kohtaan aliases."),
            Wrong: "title: Våra värden",
            Right: "title: Våra värden\naliases: [sv/varden/]",
            IsFirm: true),

        new("disk-full", Severity.Error,
            What: new(
                "The disk is full.",
                "Disken är full.",
                "Levy on täynnä."),
            Why: new(
                "The new site cannot be made; the published one is as it was.",
                "Den nya webbplatsen kan inte göras; den publicerade är som den var.",
                "Uutta sivustoa ei voi tehdä; julkaistu on ennallaan."),
            Mend: new(
                "Make room, and build again.",
                "Frigör utrymme och bygg igen.",
                "Vapauta tilaa ja koosta uudelleen."),
            Wrong: "/srv  100 %",
            Right: "/srv  62 %",
            IsFirm: true),

        new("disk-read-only", Severity.Error,
            What: new(
                "The disk can only be read.",
                "Disken går bara att läsa.",
                "Levyä voi vain lukea."),
            Why: new(
                "The new site cannot be made; the published one is as it was.",
                "Den nya webbplatsen kan inte göras; den publicerade är som den var.",
                "Uutta sivustoa ei voi tehdä; julkaistu on ennallaan."),
            Mend: new(
                "Publish to a disk that can be written to, or ask whoever runs the server.",
                "Publicera till en disk som går att skriva till, eller fråga den som sköter servern.",
                "Julkaise levylle, jolle voi kirjoittaa, tai kysy palvelimen ylläpitäjältä."),
            Wrong: "kasko build --output /media/cd/public",
            Right: "kasko build --output /srv/public",
            IsFirm: true),

        new("no-permission", Severity.Error,
            What: new(
                "There is no permission to write where the site is published.",
                "Det finns ingen rätt att skriva där webbplatsen publiceras.",
                "Julkaisupaikkaan ei ole kirjoitusoikeutta."),
            Why: new(
                "The new site cannot be made; the published one is as it was.",
                "Den nya webbplatsen kan inte göras; den publicerade är som den var.",
                "Uutta sivustoa ei voi tehdä; julkaistu on ennallaan."),
            Mend: new(
                "Ask whoever runs the server for permission to write to the folder and beside it.",
                "Be den som sköter servern om rätt att skriva i mappen och bredvid den.",
                "Pyydä palvelimen ylläpitäjältä oikeus kirjoittaa kansioon ja sen viereen."),
            Wrong: "drwxr-xr-x root   /srv/public",
            Right: "drwxr-xr-x kasko  /srv/public",
            IsFirm: true),

        new("disk-failed", Severity.Error,
            What: new(
                "The disk could not be read or written.",
                "Disken kunde inte läsas eller skrivas.",
                "Levyä ei voitu lukea tai sille kirjoittaa."),
            Why: new(
                "The new site cannot be made; the published one is as it was.",
                "Den nya webbplatsen kan inte göras; den publicerade är som den var.",
                "Uutta sivustoa ei voi tehdä; julkaistu on ennallaan."),
            Mend: new(
                "Check the disk and its connection, and build again.",
                "Kontrollera disken och dess anslutning, och bygg igen.",
                "Tarkista levy ja sen yhteys ja koosta uudelleen."),
            Wrong: "Input/output error",
            Right: "kasko build",
            IsFirm: true),
    ];
}
