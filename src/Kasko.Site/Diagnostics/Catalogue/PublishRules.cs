using System.Collections.Immutable;
using Kasko.Site.Model;

namespace Kasko.Site.Diagnostics.Catalogue;

/// <summary>What can be wrong with the folder a site is published to.</summary>
public static class PublishRules
{
    private const int MostToldOneByOne = 10;
    private const int ExamplesNamed = 3;

    public static Diagnostic OutputHoldsSite(SourceSpan at) => Error("output-holds-site", at, new(
        "This folder is the site's own folder or holds it, so it is not published to. Choose another with --output.",
        "Mappen är webbplatsens egen mapp eller innehåller den, så inget publiceras i den. Välj en annan med --output.",
        "Kansio on sivuston oma kansio tai sisältää sen, joten siihen ei julkaista. Valitse toinen valitsimella --output."));

    public static Diagnostic OutputHoldsHome(SourceSpan at) => Error("output-holds-home", at, new(
        "This folder is a home folder or holds one, so it is not published to. Choose another with --output.",
        "Mappen är en hemmapp eller innehåller en sådan, så inget publiceras i den. Välj en annan med --output.",
        "Kansio on kotikansio tai sisältää sellaisen, joten siihen ei julkaista. Valitse toinen valitsimella --output."));

    public static Diagnostic OutputAmongSources(SourceSpan at, string source) => Error("output-among-sources", at, new(
        $"This folder is '{source}', holds it or lies inside it, so it is not published to. Choose another with --output.",
        $"Mappen är ”{source}”, innehåller den eller ligger i den, så inget publiceras i den. Välj en annan med --output.",
        $"Kansio on ”{source}”, sisältää sen tai on sen sisällä, joten siihen ei julkaista. Valitse toinen valitsimella --output."));

    public static Diagnostic OutputIsLink(SourceSpan at) => Error("output-is-link", at, new(
        "This is a link to another folder, so it is not published to. Give the folder itself with --output.",
        "Det här är en länk till en annan mapp, så inget publiceras i den. Ange själva mappen med --output.",
        "Tämä on linkki toiseen kansioon, joten siihen ei julkaista. Anna itse kansio valitsimella --output."));

    public static Diagnostic OutputIsFile(SourceSpan at) => Error("output-is-file", at, new(
        "This is a file, and a site is published to a folder. Choose another name with --output.",
        "Det här är en fil, och en webbplats publiceras i en mapp. Välj ett annat namn med --output.",
        "Tämä on tiedosto, ja sivusto julkaistaan kansioon. Valitse toinen nimi valitsimella --output."));

    public static Diagnostic OwnFolderInTheWay(SourceSpan at, string name) => Error("own-folder-in-the-way", at, new(
        $"The folder '{name}' beside it is needed for the record of what is published, but a file or a link has that name. Move it away.",
        $"Mappen ”{name}” bredvid behövs för förteckningen över det som publicerats, men en fil eller länk har det namnet. Flytta bort den.",
        $"Viereistä kansiota ”{name}” tarvitaan julkaistujen tiedostojen luetteloon, mutta tiedostolla tai linkillä on tämä nimi. Siirrä se pois."));

    public static Diagnostic OutputHoldsForeignFiles(SourceSpan at, ImmutableArray<string> examples) => Error("output-has-foreign-files", at, new(
        $"This folder holds files that no build made ({List(examples)}), and no record of a build. Nothing was touched: empty the folder, or choose another with --output.",
        $"Mappen innehåller filer som inget bygge har gjort ({List(examples)}) och det finns ingen förteckning över något bygge. Inget ändrades: töm mappen eller välj en annan med --output.",
        $"Kansiossa on tiedostoja, joita mikään koonti ei ole tehnyt ({List(examples)}), eikä koonnista ole luetteloa. Mitään ei muutettu: tyhjennä kansio tai valitse toinen valitsimella --output."));

    public static Diagnostic AnotherBuildPublishes(SourceSpan at) => Error("another-build-publishes", at, new(
        "Another build is publishing to this folder. Try again when it has finished.",
        "Ett annat bygge publicerar i mappen just nu. Försök igen när det är klart.",
        "Toinen koonti julkaisee parhaillaan tähän kansioon. Yritä uudelleen, kun se on valmis."));

    public static Diagnostic TwoFilesAtOnePath(SourceSpan at, string one, string other) => Error("two-files-at-one-path", at, one == other
        ? new(
            $"Two pages or files of the site would both be '{one}'. Give one of them another address.",
            $"Två sidor eller filer på webbplatsen skulle båda bli ”{one}”. Ge den ena en annan adress.",
            $"Kahdesta sivuston sivusta tai tiedostosta tulisi ”{one}”. Anna toiselle toinen osoite.")
        : new(
            $"'{one}' and '{other}' cannot both be files on every computer. Give one of them another address.",
            $"”{one}” och ”{other}” kan inte båda vara filer på alla datorer. Ge den ena en annan adress.",
            $"”{one}” ja ”{other}” eivät voi olla tiedostoja yhtä aikaa kaikissa tietokoneissa. Anna toiselle toinen osoite."));

    public static Diagnostic ForeignFileInTheWay(SourceSpan at) => Error("foreign-file-in-the-way", at, new(
        "The site has a file for this place, but something that no build made is there. Move it away, and build again.",
        "Webbplatsen har en fil till den här platsen, men där finns något som inget bygge har gjort. Flytta bort det och bygg igen.",
        "Sivustolla on tiedosto tähän paikkaan, mutta siinä on jotain, mitä mikään koonti ei ole tehnyt. Siirrä se pois ja koosta uudelleen."));

    public const string RepairedFileId = "repaired-file";

    public static IEnumerable<Diagnostic> RepairedFiles(Func<string, SourceSpan> at, ImmutableArray<string> paths) => Told(
        RepairedFileId, at, paths,
        _ => new(
            "Someone changed or removed this file after it was published. The build puts it right; change the site's sources instead.",
            "Någon har ändrat eller tagit bort filen efter publiceringen. Bygget rättar till den; ändra i stället webbplatsens källfiler.",
            "Joku on muuttanut tiedostoa tai poistanut sen julkaisemisen jälkeen. Koonti korjaa sen; muuta sen sijaan sivuston lähdetiedostoja."),
        many => new(
            $"Someone changed or removed {many.Length} files after they were published ({Examples(many)}). The build puts them right; change the site's sources instead.",
            $"Någon har ändrat eller tagit bort {many.Length} filer efter publiceringen ({Examples(many)}). Bygget rättar till dem; ändra i stället webbplatsens källfiler.",
            $"Joku on muuttanut {many.Length} tiedostoa tai poistanut ne julkaisemisen jälkeen ({Examples(many)}). Koonti korjaa ne; muuta sen sijaan sivuston lähdetiedostoja."));

    public static IEnumerable<Diagnostic> ForeignFilesKept(Func<string, SourceSpan> at, ImmutableArray<string> paths) => Told(
        "foreign-file-kept", at, paths,
        _ => new(
            "No build made this. It is left as it is, and everyone can read it on the web; move it away if that is not meant.",
            "Det här har inget bygge gjort. Det lämnas som det är och alla kan läsa det på webben; flytta bort det om det inte är meningen.",
            "Tätä mikään koonti ei ole tehnyt. Se jätetään ennalleen, ja kaikki voivat lukea sen verkossa; siirrä se pois, jos tätä ei ole tarkoitettu."),
        many => new(
            $"No build made {many.Length} of the files and folders here ({Examples(many)}). They are left as they are, and everyone can read them on the web; move them away if that is not meant.",
            $"{many.Length} av filerna och mapparna här har inget bygge gjort ({Examples(many)}). De lämnas som de är och alla kan läsa dem på webben; flytta bort dem om det inte är meningen.",
            $"Täällä on {many.Length} tiedostoa tai kansiota, joita mikään koonti ei ole tehnyt ({Examples(many)}). Ne jätetään ennalleen, ja kaikki voivat lukea ne verkossa; siirrä ne pois, jos tätä ei ole tarkoitettu."));

    public static IEnumerable<Diagnostic> AddressesGone(Func<string, SourceSpan> at, ImmutableArray<string> paths) => Told(
        "address-gone", at, paths,
        path => new(
            $"This address was published before and is gone now, so links to it from outside break. Write 'aliases: [{Address(path)}]' in the page that replaces it.",
            $"Den här adressen har publicerats tidigare men finns inte längre, så länkar till den utifrån slutar fungera. Skriv ”aliases: [{Address(path)}]” på sidan som ersätter den.",
            $"Tämä osoite on julkaistu aiemmin, mutta sitä ei enää ole, joten linkit siihen muualta lakkaavat toimimasta. Kirjoita ”aliases: [{Address(path)}]” korvaavalle sivulle."),
        many => new(
            $"{many.Length} addresses were published before and are gone now ({Examples(many)}), so links to them from outside break. Add them to the aliases of the pages that replace them.",
            $"{many.Length} adresser har publicerats tidigare men finns inte längre ({Examples(many)}), så länkar till dem utifrån slutar fungera. Lägg till dem i aliases på sidorna som ersätter dem.",
            $"{many.Length} osoitetta on julkaistu aiemmin, mutta niitä ei enää ole ({Examples(many)}), joten linkit niihin muualta lakkaavat toimimasta. Lisää ne korvaavien sivujen kohtaan aliases."));

    public static Diagnostic DiskFull(SourceSpan at) => Error("disk-full", at, new(
        "The disk is full, or holds as many files as it can. The published site is as it was: make room, and build again.",
        "Disken är full eller rymmer inte fler filer. Den publicerade webbplatsen är som den var: frigör utrymme och bygg igen.",
        "Levy on täynnä, tai sille ei mahdu enempää tiedostoja. Julkaistu sivusto on ennallaan: vapauta tilaa ja koosta uudelleen."));

    public static Diagnostic DiskReadOnly(SourceSpan at) => Error("disk-read-only", at, new(
        "The disk can only be read, not written to. The published site is as it was.",
        "Disken går bara att läsa, inte att skriva till. Den publicerade webbplatsen är som den var.",
        "Levyä voi vain lukea, sille ei voi kirjoittaa. Julkaistu sivusto on ennallaan."));

    public static Diagnostic NoPermission(SourceSpan at) => Error("no-permission", at, new(
        "There is no permission to write to this folder or beside it. The published site is as it was: ask whoever runs the server.",
        "Det saknas rättighet att skriva i mappen eller bredvid den. Den publicerade webbplatsen är som den var: fråga den som sköter servern.",
        "Kansioon tai sen viereen ei ole kirjoitusoikeutta. Julkaistu sivusto on ennallaan: kysy palvelimen ylläpitäjältä."));

    public static Diagnostic DiskFailed(SourceSpan at) => Error("disk-failed", at, new(
        "The disk could not be read or written. The published site is as it was: check the disk, and build again.",
        "Disken gick inte att läsa eller skriva. Den publicerade webbplatsen är som den var: kontrollera disken och bygg igen.",
        "Levyä ei voitu lukea tai kirjoittaa. Julkaistu sivusto on ennallaan: tarkista levy ja koosta uudelleen."));

    private static IEnumerable<Diagnostic> Told(
        string id, Func<string, SourceSpan> at, ImmutableArray<string> paths, Func<string, Message> one, Func<ImmutableArray<string>, Message> all) =>
        paths.Length > MostToldOneByOne
            ? [new Diagnostic(id, Severity.Warning, at(""), all(paths))]
            : paths.Select(path => new Diagnostic(id, Severity.Warning, at(path), one(path)));

    /// <summary>The address of a published page below the site's, as front matter names it.</summary>
    private static string Address(string path) => new Route(path).Address;

    private static string Examples(ImmutableArray<string> paths) => List([.. paths.Take(ExamplesNamed)]) + " …";

    private static string List(ImmutableArray<string> paths) => string.Join(", ", paths);

    private static Diagnostic Error(string id, SourceSpan at, Message message) => new(id, Severity.Error, at, message);
}
