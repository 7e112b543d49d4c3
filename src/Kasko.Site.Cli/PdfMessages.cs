using Kasko.Site.Diagnostics;
using Kasko.Site.Pdf;

namespace Kasko.Site.Cli;

/// <summary>Texts of <c>kasko pdf</c>.</summary>
internal sealed class PdfMessages(MessageLanguage language) : Messages(language)
{
    public string NoBrowser => In(
        $"No browser was found that can make a PDF. Install Chromium, Chrome or Edge, or give the path of one in the environment variable {InstalledBrowser.Variable}.",
        $"Ingen webbläsare som kan göra en PDF hittades. Installera Chromium, Chrome eller Edge, eller ange sökvägen till en i miljövariabeln {InstalledBrowser.Variable}.",
        $"Selainta, joka osaa tehdä PDF-tiedoston, ei löytynyt. Asenna Chromium, Chrome tai Edge tai anna selaimen polku ympäristömuuttujassa {InstalledBrowser.Variable}.");

    public string NoStrategy => In(
        "The site has no page with the whole strategy. Write 'kind: strategy' at the beginning of the page that shows it.",
        "Webbplatsen har ingen sida med hela strategin. Skriv 'kind: strategy' i början av den sida som visar den.",
        "Sivustolla ei ole sivua, jolla on koko strategia. Kirjoita 'kind: strategy' sen sivun alkuun, joka näyttää sen.");

    public string BrowserFailed(string browser, string fault) => In(
        $"{browser} made no PDF ({fault}). Nothing was written.",
        $"{browser} gjorde ingen PDF ({fault}). Ingenting skrevs.",
        $"{browser} ei tehnyt PDF-tiedostoa ({fault}). Mitään ei kirjoitettu.");

    public string NotWritten(string folder) => In(
        $"{folder} cannot be written to: it is not a folder, it is a link, or the disk refuses. Choose another folder with --output, or with TMPDIR for temporary files.",
        $"Det går inte att skriva till {folder}: det är ingen mapp, det är en länk eller disken nekar. Välj en annan mapp med --output, eller med TMPDIR för tillfälliga filer.",
        $"Kohteeseen {folder} ei voi kirjoittaa: se ei ole kansio, se on linkki tai levy estää. Valitse toinen kansio valitsimella --output tai väliaikaisille tiedostoille muuttujalla TMPDIR.");

    /// <param name="bytes">The document's size.</param>
    public string Written(string file, int bytes) => $"{file} ({Number(Math.Max(1, bytes / 1024), "0")} kB)";
}
