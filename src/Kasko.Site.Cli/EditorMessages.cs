using Kasko.Site.Diagnostics;
using Kasko.Site.Editing.Packages;

namespace Kasko.Site.Cli;

/// <summary>Texts of <c>kasko schemas</c> and <c>kasko editor</c>.</summary>
internal sealed class EditorMessages(MessageLanguage language) : Messages(language)
{
    public string NoSite(string folder) => In(
        $"There is no folder {folder}. Give the site's folder with --site.",
        $"Det finns ingen mapp {folder}. Ange webbplatsens mapp med --site.",
        $"Kansiota {folder} ei ole. Anna sivuston kansio valitsimella --site.");

    public string Written(string folder) => In(
        $"The editing page is in {folder}. To edit on this computer: kasko serve --editor {folder}",
        $"Redigeringssidan finns i {folder}. Så här redigerar du på den här datorn: kasko serve --editor {folder}",
        $"Muokkaussivu on kansiossa {folder}. Näin muokkaat tällä tietokoneella: kasko serve --editor {folder}");

    public string WithoutIcons => In(
        $"The icons are shown as words: {EditorPackage.Icons.ArchiveName} is not beside the program's file. 'npm pack {Specified(EditorPackage.Icons)}' fetches it.",
        $"Ikonerna visas som ord: {EditorPackage.Icons.ArchiveName} finns inte bredvid programmets fil. 'npm pack {Specified(EditorPackage.Icons)}' hämtar den.",
        $"Kuvakkeet näkyvät sanoina: {EditorPackage.Icons.ArchiveName} ei ole ohjelman tiedoston vieressä. 'npm pack {Specified(EditorPackage.Icons)}' hakee sen.");

    public string OtherFiles(string folder) => In(
        $"{folder} has files of something else, so nothing was written. Choose a new folder, as in editor.",
        $"{folder} har filer som hör till något annat, så ingenting skrevs. Välj en ny mapp, till exempel editor.",
        $"Kansiossa {folder} on muita tiedostoja, joten mitään ei kirjoitettu. Valitse uusi kansio, esimerkiksi editor.");

    public string NotTaken(TakenPackages packages) => packages.Outcome switch
    {
        PackagesOutcome.NoFile => In(
            $"{packages.Place} cannot be read. {Advice}",
            $"Det går inte att läsa {packages.Place}. {Advice}",
            $"Tiedostoa {packages.Place} ei voi lukea. {Advice}"),
        PackagesOutcome.OtherBytes => In(
            $"{packages.Place} is not the file that was published: its SHA-512 is another. Nothing was written. {Advice}",
            $"{packages.Place} är inte filen som har publicerats: dess SHA-512 är en annan. Ingenting skrevs. {Advice}",
            $"{packages.Place} ei ole se tiedosto, joka on julkaistu: sen SHA-512 on toinen. Mitään ei kirjoitettu. {Advice}"),
        PackagesOutcome.NoRegistry => In(
            $"npm is not installed, so it is not known where to fetch the editing program. Give the registry's address with --registry. {Advice}",
            $"npm är inte installerat, så det är inte känt varifrån redigeringsprogrammet hämtas. Ange registrets adress med --registry. {Advice}",
            $"npm ei ole asennettu, joten ei tiedetä, mistä muokkausohjelma haetaan. Anna rekisterin osoite valitsimella --registry. {Advice}"),
        _ => In(
            $"{packages.Place} could not be fetched. Try again later. {Advice}",
            $"{packages.Place} kunde inte hämtas. Försök igen senare. {Advice}",
            $"Osoitetta {packages.Place} ei voitu hakea. Yritä myöhemmin uudelleen. {Advice}"),
    };

    public string NoRepository(string service) => In(
        $"--service {service} needs the repository too. Write for example --repository town/strategy",
        $"--service {service} behöver också repositoriet. Skriv till exempel --repository staden/strategi",
        $"--service {service} tarvitsee myös säilön. Kirjoita esimerkiksi --repository kaupunki/strategia");

    public string NoService => In(
        "--repository needs the service too. Write for example --service gitlab",
        "--repository behöver också tjänsten. Skriv till exempel --service gitlab",
        "--repository tarvitsee myös palvelun. Kirjoita esimerkiksi --service gitlab");

    public string NotWritten(string folder) => In(
        $"{folder} cannot be written to: it is not a folder, a link is in the way, or the disk refuses. Choose another folder.",
        $"Det går inte att skriva till {folder}: det är ingen mapp, en länk är i vägen eller disken nekar. Välj en annan mapp.",
        $"Kohteeseen {folder} ei voi kirjoittaa: se ei ole kansio, linkki on tiellä tai levy estää. Valitse toinen kansio.");

    /// <summary>How to get the program without this command's own request.</summary>
    private string Advice => In(
        $"Without a network: run 'npm pack {Specified(EditorPackage.Program)} {Specified(EditorPackage.Icons)}' elsewhere, copy both files, and give --script {EditorPackage.Program.ArchiveName}",
        $"Utan nät: kör 'npm pack {Specified(EditorPackage.Program)} {Specified(EditorPackage.Icons)}' någon annanstans, kopiera båda filerna och ange --script {EditorPackage.Program.ArchiveName}",
        $"Ilman verkkoa: aja 'npm pack {Specified(EditorPackage.Program)} {Specified(EditorPackage.Icons)}' muualla, kopioi molemmat tiedostot ja anna --script {EditorPackage.Program.ArchiveName}");

    private static string Specified(EditorPackage package) => $"{package.Name}@{package.Version}";
}
