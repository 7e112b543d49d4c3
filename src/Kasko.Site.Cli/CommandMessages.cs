using System.Text;
using Kasko.Site.Build;
using Kasko.Site.Diagnostics;
using Kasko.Site.ExternalLinks;
using Kasko.Site.Model;
using Kasko.Site.Reports;

namespace Kasko.Site.Cli;

/// <summary>Texts that most commands print.</summary>
internal sealed class CommandMessages(MessageLanguage language) : Messages(language)
{
    public string BadEpoch => In(
        $"SOURCE_DATE_EPOCH must be a number of seconds since 1970, at most until the end of the year {PlausibleYears.Last}.",
        $"SOURCE_DATE_EPOCH ska vara ett antal sekunder sedan 1970, högst till slutet av år {PlausibleYears.Last}.",
        $"Muuttujan SOURCE_DATE_EPOCH pitää olla sekuntimäärä vuodesta 1970, enintään vuoden {PlausibleYears.Last} loppuun.");

    public string NoSiteBefore(string folder) => In(
        $"There is no folder {folder}. Give the folder of the site without the change with --before.",
        $"Det finns ingen mapp {folder}. Ange mappen med webbplatsen utan ändringen med --before.",
        $"Kansiota {folder} ei ole. Anna valitsimella --before kansio, jossa sivusto on ilman muutosta.");

    public string NothingToServe(string folder) => In(
        $"There is no built site in {folder}. Build it first with 'kasko build'.",
        $"Det finns ingen byggd webbplats i {folder}. Bygg den först med 'kasko build'.",
        $"Kansiossa {folder} ei ole koottua sivustoa. Kokoa se ensin komennolla 'kasko build'.");

    public string NoSite(string folder) => In(
        $"There is no folder {folder}. Give the site's folder with --site.",
        $"Det finns ingen mapp {folder}. Ange webbplatsens mapp med --site.",
        $"Kansiota {folder} ei ole. Anna sivuston kansio valitsimella --site.");

    public string PortTaken(int port) => In(
        $"Port {port} and those after it cannot be used. Choose another with --port.",
        $"Porten {port} och de följande kan inte användas. Välj en annan med --port.",
        $"Porttia {port} ja sitä seuraavia ei voi käyttää. Valitse toinen valitsimella --port.");

    public string OtherPort(int port, int used) => In(
        $"Port {port} is taken, so the site is on port {used}.\n",
        $"Porten {port} är upptagen, så webbplatsen finns på port {used}.\n",
        $"Portti {port} on varattu, joten sivusto on portissa {used}.\n");

    public string Serving(string address) => In(
        $"The site is at {address} until you press Ctrl+C.",
        $"Webbplatsen finns på {address} tills du trycker på Ctrl+C.",
        $"Sivusto on osoitteessa {address}, kunnes painat Ctrl+C.");

    public string Editing(string address) => In(
        $"The forms are at {address}",
        $"Formulären finns på {address}",
        $"Lomakkeet ovat osoitteessa {address}");

    public string NoEditor(string folder) => In(
        $"There is no editing page in {folder}. Make it first with 'kasko editor {folder}'.",
        $"Det finns ingen redigeringssida i {folder}. Gör den först med 'kasko editor {folder}'.",
        $"Kansiossa {folder} ei ole muokkaussivua. Tee se ensin komennolla 'kasko editor {folder}'.");

    public string ReportNotWritten(string file) => In(
        $"The report could not be written to {file}.",
        $"Rapporten kunde inte skrivas till {file}.",
        $"Raporttia ei voitu kirjoittaa tiedostoon {file}.");

    public string ReportRefused(string file) => In(
        $"{file} is a folder, a link or a device, so no report is written there. Give the path of an ordinary file with --report.",
        $"{file} är en mapp, en länk eller en enhet, så ingen rapport skrivs dit. Ange sökvägen till en vanlig fil med --report.",
        $"{file} on kansio, linkki tai laite, joten raporttia ei kirjoiteta siihen. Anna tavallisen tiedoston polku valitsimella --report.");

    public string NotReadable(string folder) => In(
        $"{folder} cannot be read.",
        $"{folder} kan inte läsas.",
        $"Kansiota {folder} ei voi lukea.");

    public string Checked(ExternalLinkProgress progress) => In(
        $"External links: {progress.Checked} of {progress.All}",
        $"Externa länkar: {progress.Checked} av {progress.All}",
        $"Ulkoiset linkit: {progress.Checked}/{progress.All}");

    public string RulesTitle => In("Rules", "Regler", "Säännöt");

    public string NoSuchRule(string id, string? meant)
    {
        var hint = meant is null ? "" : In($" Did you mean '{meant}'?", $" Menade du '{meant}'?", $" Tarkoititko '{meant}'?");
        return In(
            $"There is no rule '{id}'.{hint} 'kasko rules' lists them all.",
            $"Det finns ingen regel '{id}'.{hint} 'kasko rules' räknar upp alla.",
            $"Sääntöä '{id}' ei ole.{hint} 'kasko rules' luettelee ne kaikki.");
    }

    public string Word(Severity severity) => severity.Word(Language).ToLowerInvariant();

    public string Verified(int files, Report report) => (report.Errors + report.Warnings) switch
    {
        0 => In(
            $"All {files} files are as they were published.\n",
            $"Alla {files} filer är som de publicerades.\n",
            $"Kaikki {files} tiedostoa ovat sellaisina kuin ne julkaistiin.\n"),
        _ => ReportMessages.Summary(report.Errors, report.Warnings, Language) + "\n",
    };

    public string Built(DateTimeOffset date) => In(
        $"The site was last built on {date:yyyy-MM-dd}.\n",
        $"Webbplatsen byggdes senast {date:yyyy-MM-dd}.\n",
        $"Sivusto koottiin viimeksi {date:yyyy-MM-dd}.\n");

    public string NotNamed(string host) => In(
        $"site.yml does not name {host} as a host. Add it there: hosts: [{host}]",
        $"site.yml nämner inte {host} bland värdarna. Lägg till den där: hosts: [{host}]",
        $"Tiedosto site.yml ei mainitse palvelinta {host}. Lisää se sinne: hosts: [{host}]");

    /// <summary>What is missing in a language, in one line; empty when nothing is.</summary>
    private string Missing(LanguageCoverage found)
    {
        if (found.IsWhole) return "";
        var name = found.Language.Name();
        return In(
            $"Missing in {name.English}: {found.Pages} of {found.AllPages} pages, {found.Texts} texts in site.yml and measures, {found.Words} words of the interface.\n",
            $"Saknas på {name.Swedish}: {found.Pages} av {found.AllPages} sidor, {found.Texts} texter i site.yml och mätarna, {found.Words} av gränssnittets ord.\n",
            $"Puuttuu {name.FinnishIn}: {found.Pages}/{found.AllPages} sivua, {found.Texts} tekstiä tiedostossa site.yml ja mittareissa, {found.Words} käyttöliittymän sanaa.\n");
    }

    private string Unchecked(LanguageCoverage found)
    {
        if (found.IsChecked) return "";
        var name = found.Language.Name();
        return In(
            $"Texts in {name.English} are not checked for their language and their numbers: the program has no words of that language.\n",
            $"Texter på {name.Swedish} kontrolleras inte till språk och tal: programmet har inga ord på det språket.\n",
            $"Tekstien kieltä ja lukuja ei tarkisteta, kun kieli on {name.Finnish}: ohjelmassa ei ole sen sanoja.\n");
    }

    public string Summary(BuildResult result, Report report, string? output, TimeSpan elapsed)
    {
        var lines = new StringBuilder();
        if (result.Report is { } published)
        {
            var seconds = Number(elapsed.TotalSeconds, "0.0");
            lines.Append(In(
                $"Built {result.Pages} pages in {seconds} s: {published.Written} files written, {published.Unchanged} unchanged, {published.Deleted} removed.\n",
                $"Byggde {result.Pages} sidor på {seconds} s: {published.Written} filer skrivna, {published.Unchanged} oförändrade, {published.Deleted} borttagna.\n",
                $"Koottiin {result.Pages} sivua {seconds} sekunnissa: {published.Written} tiedostoa kirjoitettu, {published.Unchanged} ennallaan, {published.Deleted} poistettu.\n"));
            lines.Append(In(
                $"The site is in {output}. To look at it: kasko serve (or: dotnet run --project src/Kasko.Site.Cli -- serve)\n",
                $"Webbplatsen finns i {output}. Så här tittar du på den: kasko serve (eller: dotnet run --project src/Kasko.Site.Cli -- serve)\n",
                $"Sivusto on kansiossa {output}. Näin katsot sitä: kasko serve (tai: dotnet run --project src/Kasko.Site.Cli -- serve)\n"));
        }
        else if (result.Outcome is BuildOutcome.Checked)
        {
            lines.Append(In(
                $"Checked {result.Pages} pages; nothing was written.\n",
                $"Kontrollerade {result.Pages} sidor; inget skrevs.\n",
                $"Tarkistettiin {result.Pages} sivua; mitään ei kirjoitettu.\n"));
        }
        else
        {
            lines.Append(In("Nothing was published.\n", "Inget publicerades.\n", "Mitään ei julkaistu.\n"));
        }

        foreach (var language in result.Languages) lines.Append(Missing(language)).Append(Unchecked(language));
        if (report.Errors + report.Warnings > 0)
            lines.Append(ReportMessages.Summary(report.Errors, report.Warnings, Language)).Append('\n');
        return lines.ToString();
    }
}
