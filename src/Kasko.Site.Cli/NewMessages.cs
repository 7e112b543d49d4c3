using System.Collections.Immutable;
using Kasko.Site.Authoring;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Cli;

/// <summary>Texts that <c>kasko new</c> prints.</summary>
/// <param name="what">The subcommand: <c>page</c>, <c>news</c>, <c>measure</c> or <c>action</c>.</param>
internal sealed class NewMessages(MessageLanguage language, string what) : Messages(language)
{
    /// <param name="areDrafts">Whether something must be filled in before they are published.</param>
    public string Made(ImmutableArray<string> files, bool areDrafts)
    {
        var next = areDrafts
            ? In(
                "Fill in the texts, then remove the line 'draft: true' in every language. Until then nothing of it is published; 'kasko serve' shows it.",
                "Fyll i texterna och ta sedan bort raden 'draft: true' på alla språk. Till dess publiceras inget av det; 'kasko serve' visar det.",
                "Täytä tekstit ja poista sitten rivi 'draft: true' kaikilla kielillä. Siihen asti mitään ei julkaista; 'kasko serve' näyttää ne.")
            : In(
                "They can be published as they are.",
                "De kan publiceras som de är.",
                "Ne voi julkaista sellaisinaan.");
        return string.Join('\n', files) + "\n\n" + next + "\n";
    }

    public string Refused(Refusal refusal) => refusal.Reason switch
    {
        RefusalReason.Exists => In(
            $"{refusal.Written} exists already, so nothing was written. Open that file, or choose another name.",
            $"{refusal.Written} finns redan, så inget skrevs. Öppna den filen eller välj ett annat namn.",
            $"{refusal.Written} on jo olemassa, joten mitään ei kirjoitettu. Avaa se tiedosto tai valitse toinen nimi."),
        RefusalReason.NotAName => In(
            $"a name has only small letters a–z, digits and hyphens, not '{refusal.Written}'. {Write(refusal)}",
            $"ett namn har bara små bokstäver a–z, siffror och bindestreck, inte '{refusal.Written}'. {Write(refusal)}",
            $"nimessä on vain pieniä kirjaimia a–z, numeroita ja yhdysviivoja, ei '{refusal.Written}'. {Write(refusal)}"),
        RefusalReason.Reserved => In(
            $"the name '{refusal.Written}' is used for something else. {Write(refusal)}",
            $"namnet '{refusal.Written}' används till något annat. {Write(refusal)}",
            $"nimi '{refusal.Written}' on muussa käytössä. {Write(refusal)}"),
        RefusalReason.Outside => In(
            $"'{refusal.Written}' leads out of content/. {Write(refusal)}",
            $"'{refusal.Written}' leder ut ur content/. {Write(refusal)}",
            $"'{refusal.Written}' johtaa ulos kansiosta content/. {Write(refusal)}"),
        RefusalReason.UnknownFolder => In(
            $"there is no folder '{refusal.Written}'. {Write(refusal)} (or, if the folder is meant to be new, first: kasko new page {refusal.Written}/)",
            $"det finns ingen mapp '{refusal.Written}'. {Write(refusal)} (eller först, om mappen ska vara ny: kasko new page {refusal.Written}/)",
            $"kansiota '{refusal.Written}' ei ole. {Write(refusal)} (tai, jos kansion on tarkoitus olla uusi, ensin: kasko new page {refusal.Written}/)"),
        RefusalReason.IsMeasure => In(
            $"the folder measures holds measures, not pages. Write: kasko new measure {refusal.Right ?? "residents"}",
            $"mappen measures innehåller mätare, inte sidor. Skriv: kasko new measure {refusal.Right ?? "residents"}",
            $"kansiossa measures on mittareita eikä sivuja. Kirjoita: kasko new measure {refusal.Right ?? "residents"}"),
        RefusalReason.TooManyTitles => In(
            $"there are more titles than languages ({string.Join(", ", refusal.Choices)}). Write each title within quotation marks: \"{refusal.Written}\"",
            $"det finns fler titlar än språk ({string.Join(", ", refusal.Choices)}). Skriv varje titel inom citattecken: \"{refusal.Written}\"",
            $"otsikoita on enemmän kuin kieliä ({string.Join(", ", refusal.Choices)}). Kirjoita jokainen otsikko lainausmerkkeihin: \"{refusal.Written}\""),
        RefusalReason.TitleWithoutWords => In(
            $"the title '{refusal.Written}' has no letter and no digit. Write a title, or leave it out.",
            $"titeln '{refusal.Written}' har ingen bokstav och ingen siffra. Skriv en titel eller lämna bort den.",
            $"otsikossa '{refusal.Written}' ei ole kirjainta eikä numeroa. Kirjoita otsikko tai jätä se pois."),
        RefusalReason.NoBenefits => In(
            "nothing is followed up yet, so a measure belongs to nothing. Write first in content/benefits.yml, in each language: - {id: " + refusal.Written + ", title: {sv: …, fi: …}, goals: []}",
            "inget följs upp ännu, så en mätare hör inte till något. Skriv först i content/benefits.yml, på varje språk: - {id: " + refusal.Written + ", title: {sv: …, fi: …}, goals: []}",
            "mitään ei vielä seurata, joten mittari ei kuulu mihinkään. Kirjoita ensin tiedostoon content/benefits.yml, jokaisella kielellä: - {id: " + refusal.Written + ", title: {sv: …, fi: …}, goals: []}"),
        RefusalReason.WhichBenefit => In(
            $"what does the measure follow up? Write: kasko new measure {refusal.Written} --benefit {refusal.Right ?? refusal.Choices[0]} (one of {string.Join(", ", refusal.Choices)})",
            $"vad följer mätaren upp? Skriv: kasko new measure {refusal.Written} --benefit {refusal.Right ?? refusal.Choices[0]} (något av {string.Join(", ", refusal.Choices)})",
            $"mitä mittari seuraa? Kirjoita: kasko new measure {refusal.Written} --benefit {refusal.Right ?? refusal.Choices[0]} (jokin näistä: {string.Join(", ", refusal.Choices)})"),
        _ => In(
            $"{refusal.Written} could not be written: the disk refuses. Nothing was written.",
            $"{refusal.Written} kunde inte skrivas: disken nekar. Inget skrevs.",
            $"Tiedostoa {refusal.Written} ei voitu kirjoittaa: levy estää. Mitään ei kirjoitettu."),
    };

    private string Write(Refusal refusal)
    {
        var command = $"kasko new {what} {refusal.Right ?? (what switch { "measure" => "residents", "action" => "new-pier", _ => "market-square" })}";
        return refusal.Right is null
            ? In($"Write for example: {command}", $"Skriv till exempel: {command}", $"Kirjoita esimerkiksi: {command}")
            : In($"Write: {command}", $"Skriv: {command}", $"Kirjoita: {command}");
    }
}
