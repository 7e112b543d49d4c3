using System.Globalization;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Themes;

namespace Kasko.Site.Cli;

/// <summary>Texts that <c>kasko theme</c> prints.</summary>
internal sealed class ThemeMessages(MessageLanguage language) : Messages(language)
{
    /// <summary>A row for each part that the site replaces, and what to do about each state that there is.</summary>
    public string Table(ThemeOverrides overrides)
    {
        var folder = overrides.Folder!;
        var theme = ProgramFile.Is(folder)
            ? In("The site has the program's theme", "Webbplatsen har programmets tema", "Sivustolla on ohjelman teema")
            : In($"The site has its own theme {folder}", $"Webbplatsen har sitt eget tema {folder}", $"Sivustolla on oma teema {folder}");
        if (overrides.Parts.IsEmpty)
        {
            return theme + In(
                " and replaces nothing in it. To change a file: kasko theme copy FILE, as in layouts/goal.html\n",
                " och ersätter inget i det. Så här ändrar du en fil: kasko theme copy FIL, till exempel layouts/goal.html\n",
                " eikä se korvaa teemasta mitään. Näin muutat tiedostoa: kasko theme copy TIEDOSTO, esimerkiksi layouts/goal.html\n");
        }

        var width = overrides.Parts.Max(part => Word(part.Status).Length);
        var text = new StringBuilder(theme).Append(In(" and replaces these parts of it:\n\n", " och ersätter de här delarna av det:\n\n", " ja se korvaa teemasta nämä osat:\n\n"));
        foreach (var part in overrides.Parts) text.Append(Word(part.Status).PadRight(width + 2)).Append(part.Name).Append('\n');
        text.Append('\n');
        foreach (var status in Enum.GetValues<PartStatus>().Where(status => overrides.Parts.Any(part => part.Status == status)))
            text.Append(CultureInfo.InvariantCulture, $"{Word(status)}: {Meaning(status)}\n");
        return text.ToString();
    }

    /// <param name="own">The folder of the site's own parts.</param>
    public string Outcome(CopiedFile file, string own) => file.Outcome switch
    {
        CopyOutcome.Copied => $"{own}/{file.Name}",
        CopyOutcome.Exists => In(
            $"{own}/{file.Name} exists already. Nothing was written.",
            $"{own}/{file.Name} finns redan. Inget skrevs.",
            $"{own}/{file.Name} on jo olemassa. Mitään ei kirjoitettu."),
        CopyOutcome.HasEntries => In(
            $"{file.Name} is not copied: write only what you change into {own}/{file.Name}. Nothing was written.",
            $"{file.Name} kopieras inte: skriv bara det som du ändrar i {own}/{file.Name}. Inget skrevs.",
            $"Tiedostoa {file.Name} ei kopioida: kirjoita tiedostoon {own}/{file.Name} vain se, minkä muutat. Mitään ei kirjoitettu."),
        CopyOutcome.NotWritten => In(
            $"{own}/{file.Name} could not be written.",
            $"{own}/{file.Name} kunde inte skrivas.",
            $"Tiedostoa {own}/{file.Name} ei voitu kirjoittaa."),
        _ => NoSuchFile(file.Name, file.Meant),
    };

    public string NotReplaced(string name) => In(
        $"the site's theme/ has no '{name}', so nothing was written. 'kasko theme' lists what it has.",
        $"webbplatsens theme/ har inget '{name}', så inget skrevs. 'kasko theme' listar vad den har.",
        $"sivuston kansiossa theme/ ei ole kohtaa '{name}', joten mitään ei kirjoitettu. 'kasko theme' luettelee, mitä siinä on.");

    public string RecordNotWritten => In(
        "theme/copied.yml could not be written. It is as it was.",
        "theme/copied.yml kunde inte skrivas. Filen är som den var.",
        "Tiedostoa theme/copied.yml ei voitu kirjoittaa. Se on ennallaan.");

    /// <param name="name">The theme's name, when it is in the site's <c>themes</c>; otherwise null.</param>
    public string Exported(string folder, int files, string? name)
    {
        var use = name is null ? "" : In($" To use it, write in site.yml: theme: {name}", $" Skriv i site.yml för att använda det: theme: {name}", $" Jos haluat käyttää sitä, kirjoita tiedostoon site.yml: theme: {name}");
        return In(
            $"The theme is in {folder}, {files} files.{use}\n",
            $"Temat finns i {folder}, {files} filer.{use}\n",
            $"Teema on kansiossa {folder}, {files} tiedostoa.{use}\n");
    }

    public string NotExported(string folder, ExportOutcome outcome) => outcome is ExportOutcome.Exists
        ? In(
            $"{folder} exists already and is not an empty folder. Nothing was written. Name a new folder.",
            $"{folder} finns redan och är ingen tom mapp. Inget skrevs. Ange en ny mapp.",
            $"{folder} on jo olemassa eikä se ole tyhjä kansio. Mitään ei kirjoitettu. Anna uusi kansio.")
        : In(
            $"{folder} could not be written: the disk refuses. Nothing was written.",
            $"{folder} kunde inte skrivas: disken nekar. Inget skrevs.",
            $"Kansiota {folder} ei voitu kirjoittaa: levy estää. Mitään ei kirjoitettu.");

    private string NoSuchFile(string name, string? meant)
    {
        var hint = meant is null ? "" : In($" Did you mean '{meant}'?", $" Menade du '{meant}'?", $" Tarkoititko '{meant}'?");
        return In(
            $"the theme has no file '{name}', so nothing was written.{hint}",
            $"temat har ingen fil '{name}', så inget skrevs.{hint}",
            $"teemassa ei ole tiedostoa '{name}', joten mitään ei kirjoitettu.{hint}");
    }

    private string Word(PartStatus status) => status switch
    {
        PartStatus.Changed => In("changed", "ändrad", "muuttunut"),
        PartStatus.NotRecorded => In("not recorded", "inte antecknad", "merkitsemättä"),
        PartStatus.Same => In("same", "likadan", "samanlainen"),
        PartStatus.Unknown => In("unknown", "okänd", "tuntematon"),
        _ => In("current", "aktuell", "ajan tasalla"),
    };

    private string Meaning(PartStatus status) => status switch
    {
        PartStatus.Changed => In(
            "the theme's own part has changed since. 'kasko theme export DIR' writes the theme out to compare; then 'kasko theme accept PART'.",
            "temats egen del har ändrats sedan dess. 'kasko theme export MAPP' skriver ut temat för jämförelse; sedan 'kasko theme accept DEL'.",
            "teeman oma osa on sittemmin muuttunut. 'kasko theme export KANSIO' kirjoittaa teeman vertailua varten; sitten 'kasko theme accept OSA'."),
        PartStatus.NotRecorded => In(
            "which version of the theme it was made from is not known. 'kasko theme accept PART' records the present one.",
            "det är inte känt vilken version av temat den gjordes från. 'kasko theme accept DEL' antecknar den nuvarande.",
            "ei tiedetä, mistä teeman versiosta se on tehty. 'kasko theme accept OSA' merkitsee nykyisen."),
        PartStatus.Same => In(
            "it is the same as in the theme, and can be removed.",
            "den är likadan som i temat och kan tas bort.",
            "se on samanlainen kuin teemassa, ja sen voi poistaa."),
        PartStatus.Unknown => In(
            "the theme has no such part; a build reports it unless a template in theme/ uses it.",
            "temat har ingen sådan del; det rapporteras när webbplatsen byggs, om ingen mall i theme/ använder den.",
            "teemassa ei ole tällaista osaa; siitä ilmoitetaan, kun sivusto kootaan, ellei mikään kansion theme/ malli käytä sitä."),
        _ => In(
            "nothing has changed in the theme's own part since.",
            "inget har ändrats i temats egen del sedan dess.",
            "teeman omassa osassa ei ole sittemmin muuttunut mitään."),
    };
}
