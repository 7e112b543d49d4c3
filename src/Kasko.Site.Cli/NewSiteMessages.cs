using System.Text;
using Kasko.Site.Authoring;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Cli;

/// <summary>Texts that <c>kasko new site</c> prints.</summary>
/// <param name="folder">As it was given.</param>
internal sealed class NewSiteMessages(MessageLanguage language, string folder) : Messages(language)
{
    public string NoName => In(
        $"what is the town called? Write: kasko new site {folder} --name sv=Lillvik --name fi=Pikkulahti",
        $"vad heter kommunen? Skriv: kasko new site {folder} --name sv=Lillvik --name fi=Pikkulahti",
        $"mikä kunnan nimi on? Kirjoita: kasko new site {folder} --name sv=Lillvik --name fi=Pikkulahti");

    public string NoColour => In(
        "a colour has a name and a value for light and for dark screens. Write: --colour night=#0b2e26,#08201b",
        "en färg har ett namn och ett värde för ljusa och ett för mörka skärmar. Skriv: --colour night=#0b2e26,#08201b",
        "värillä on nimi ja arvo vaaleaa ja tummaa näyttöä varten. Kirjoita: --colour night=#0b2e26,#08201b");

    public string NothingWritten => In(
        "site.yml would have these errors, so nothing was written.",
        "site.yml skulle ha de här felen, så inget skrevs.",
        "tiedostossa site.yml olisi nämä virheet, joten mitään ei kirjoitettu.");

    public string Misread(string written) => In(
        $"'{written}' is not understood. Write a language of the site, the sign = and the text: --name sv=Lillvik --form fi.genitive=Pikkulahden",
        $"'{written}' går inte att förstå. Skriv ett av webbplatsens språk, tecknet = och texten: --name sv=Lillvik --form fi.genitive=Pikkulahden",
        $"'{written}' ei ole ymmärrettävä. Kirjoita jokin sivuston kielistä, merkki = ja teksti: --name sv=Lillvik --form fi.genitive=Pikkulahden");

    public string Refused(Refusal refusal) => refusal.Reason is RefusalReason.Exists
        ? In(
            $"{folder} has {refusal.Written} already, so nothing was written. Name a new folder: kasko new site {folder}-2 …",
            $"{folder} har redan {refusal.Written}, så inget skrevs. Ange en ny mapp: kasko new site {folder}-2 …",
            $"kansiossa {folder} on jo {refusal.Written}, joten mitään ei kirjoitettu. Anna uusi kansio: kasko new site {folder}-2 …")
        : In(
            $"{folder} could not be written: the disk refuses. Nothing was written.",
            $"{folder} kunde inte skrivas: disken nekar. Inget skrevs.",
            $"Kansiota {folder} ei voitu kirjoittaa: levy estää. Mitään ei kirjoitettu.");

    /// <summary>What was made, which forms to check, and what to do next.</summary>
    public string Made(NewSiteResult result)
    {
        var text = new StringBuilder(In(
            $"The site is in {folder}, {result.Files.Length} files.\n",
            $"Webbplatsen finns i {folder}, {result.Files.Length} filer.\n",
            $"Sivusto on kansiossa {folder}, {result.Files.Length} tiedostoa.\n"));
        if (!result.Guessed.IsEmpty)
        {
            var forms = string.Join("; ", result.Guessed.GroupBy(form => form.Language).Select(same => $"{same.Key.Code()}: {string.Join(", ", same.Select(form => form.Form))}"));
            text.Append(In(
                $"Check in site.yml the forms of the name that were guessed ({forms}).\n",
                $"Kontrollera i site.yml de former av namnet som är gissade ({forms}).\n",
                $"Tarkista tiedostosta site.yml nimen muodot, jotka on arvattu ({forms}).\n"));
        }

        var goal = $"content/goals/first-goal.{result.Files.First(file => file.StartsWith("content/goals/first-goal.", StringComparison.Ordinal)).Split('.')[^2]}.md";
        return text.Append('\n').Append(Steps(
        [
            ($"kasko serve --site {folder}", In("shows the site while you write", "visar webbplatsen medan du skriver", "näyttää sivuston kirjoittaessasi")),
            (goal, In("write the first goal, in every language, and remove 'draft: true'", "skriv det första målet, på alla språk, och ta bort 'draft: true'", "kirjoita ensimmäinen tavoite kaikilla kielillä ja poista 'draft: true'")),
            ($"kasko --site {folder}", In($"publishes the site to {folder}/public", $"publicerar webbplatsen i {folder}/public", $"julkaisee sivuston kansioon {folder}/public")),
            ("content/README.md", In("explains how to write", "förklarar hur man skriver", "kertoo, miten kirjoitetaan")),
        ])).ToString();
    }

    private static string Steps((string What, string Does)[] steps)
    {
        var width = steps.Max(step => step.What.Length);
        return string.Concat(steps.Select(step => $"  {step.What.PadRight(width)}  {step.Does}\n"));
    }
}
