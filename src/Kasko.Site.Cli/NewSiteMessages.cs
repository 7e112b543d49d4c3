using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kasko.Site.Authoring;
using Kasko.Site.Authoring.Import;
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
        "nothing was written: with what was given there would be these errors.",
        "inget skrevs: med det som angavs skulle de här felen uppstå.",
        "mitään ei kirjoitettu: annetuilla tiedoilla tulisi nämä virheet.");

    public string Faults => In(
        "\nTo fix in the new files:\n",
        "\nAtt rätta i de nya filerna:\n",
        "\nKorjattavaa uusissa tiedostoissa:\n");

    public string Misread(string written) => In(
        $"'{written}' is not understood. Write a language of the site, the sign = and the text: --name sv=Lillvik --form fi.genitive=Pikkulahden",
        $"'{written}' går inte att förstå. Skriv ett av webbplatsens språk, tecknet = och texten: --name sv=Lillvik --form fi.genitive=Pikkulahden",
        $"'{written}' ei ole ymmärrettävä. Kirjoita jokin sivuston kielistä, merkki = ja teksti: --name sv=Lillvik --form fi.genitive=Pikkulahden");

    /// <summary>What a person should look at, a line for each place in the document.</summary>
    /// <param name="document">Its path as it was given.</param>
    public string Notes(ImmutableArray<ImportNote> notes, string document)
    {
        var text = new StringBuilder(In(
            "\nThe pages with the strategy are drafts. In the other languages the texts stand as they were, marked with their language: translate them, also in advantages.yml and benefits.yml, then remove 'draft: true'. The summaries are the beginnings of the texts.\n",
            "\nSidorna med strategin är utkast. På de andra språken står texterna som de var, märkta med sitt språk: översätt dem, också i advantages.yml och benefits.yml, och ta sedan bort 'draft: true'. Sammanfattningarna är början av texterna.\n",
            "\nStrategian sivut ovat luonnoksia. Muilla kielillä tekstit ovat entisellään, merkittyinä omalla kielellään: käännä ne, myös tiedostoissa advantages.yml ja benefits.yml, ja poista sitten 'draft: true'. Tiivistelmät ovat tekstien alkuja.\n"));
        if (notes.IsEmpty) return text.ToString();
        text.Append(In("\nCheck in the document:\n", "\nKontrollera i dokumentet:\n", "\nTarkista asiakirjasta:\n"));
        foreach (var note in notes) text.Append(CultureInfo.InvariantCulture, $"{document}:{note.Line}: {What(note.Kind)}: '{note.Excerpt}'\n");
        return text.ToString();
    }

    private string What(ImportNoteKind kind) => kind switch
    {
        ImportNoteKind.NotPlaced => In("is on no page", "finns inte på någon sida", "ei ole millään sivulla"),
        ImportNoteKind.OtherPage => In("is a page of its own, because it is no known part of a strategy", "är en egen sida, eftersom det inte är en känd del av en strategi", "on oma sivunsa, koska se ei ole strategian tunnettu osa"),
        ImportNoteKind.Capitals => In("was in capitals; names in it may need a capital letter", "var i versaler; namn i texten kan behöva stor bokstav", "oli suuraakkosin; nimet voivat tarvita ison alkukirjaimen"),
        ImportNoteKind.ListTitle => In("has one name in the list and another as heading; both are kept", "har ett namn i listan och ett annat som rubrik; båda är kvar", "on luettelossa eri niminen kuin otsikossa; molemmat säilyvät"),
        ImportNoteKind.OtherCount => In("the list has another number of items than there are headings (list / headings)", "listan har ett annat antal punkter än det finns rubriker (lista / rubriker)", "luettelossa on eri määrä kohtia kuin otsikoita (luettelo / otsikot)"),
        ImportNoteKind.NoText => In("has a name and no text", "har ett namn men ingen text", "sisältää vain nimen, ei tekstiä"),
        ImportNoteKind.TableCaption => In("the table needs a caption", "tabellen behöver en rubrik", "taulukko tarvitsee otsikon"),
        _ => In("figures must be entered in the measure's file", "siffror ska föras in i mätarens fil", "luvut pitää kirjata mittarin tiedostoon"),
    };

    public string Refused(Refusal refusal) => refusal.Reason is RefusalReason.NoDocument
        ? In(
            $"{refusal.Written} cannot be read. Name a text file: --from strategy.md",
            $"{refusal.Written} kan inte läsas. Ange en textfil: --from strategi.md",
            $"tiedostoa {refusal.Written} ei voi lukea. Anna tekstitiedosto: --from strategia.md")
        : refusal.Reason is RefusalReason.Exists
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

        var goal = result.Files.FirstOrDefault(file => file.StartsWith("content/goals/", StringComparison.Ordinal) && !file.Contains("/index.", StringComparison.Ordinal)) ?? "content/goals/";
        return text.Append('\n').Append(Steps(
        [
            ($"kasko serve --site {folder}", In("shows the site while you write", "visar webbplatsen medan du skriver", "näyttää sivuston kirjoittaessasi")),
            (goal, In("the first goal: write it in every language, and remove 'draft: true'", "det första målet: skriv det på alla språk och ta bort 'draft: true'", "ensimmäinen tavoite: kirjoita se kaikilla kielillä ja poista 'draft: true'")),
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
