using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;
using Kasko.Site.Translations;

namespace Kasko.Site.Cli;

/// <summary>Texts that <c>kasko translations</c> prints.</summary>
internal sealed class TranslationsMessages(MessageLanguage language) : Messages(language)
{
    private static readonly TranslationStatus[] Statuses =
        [TranslationStatus.Stale, TranslationStatus.Missing, TranslationStatus.NotAccepted, TranslationStatus.Draft, TranslationStatus.None];

    /// <summary>A row for each page, and a row with the totals.</summary>
    public string Table(ImmutableArray<TranslationEntry> entries)
    {
        List<string[]> rows =
        [
            [In("STATE", "LÄGE", "TILA"), In("CHANGED", "ÄNDRAD", "MUUTETTU"), In("TRANSLATION", "ÖVERSÄTTNING", "KÄÄNNÖS"), In("ORIGINAL", "ORIGINAL", "ALKUTEKSTI")],
            .. entries.Select(entry => (string[])[Word(entry.Status), Date(entry.Changed), entry.Translation, entry.Original]),
        ];
        var table = new StringBuilder();
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Length; column++)
                table.Append(column == row.Length - 1 ? row[column] : row[column].PadRight(rows.Max(each => each[column].Length) + 2));
            table.Append('\n');
        }

        table.Append('\n').AppendJoin(", ", Statuses.Where(status => entries.Any(entry => entry.Status == status))
            .Select(status => $"{Word(status)}: {entries.Count(entry => entry.Status == status).ToString(CultureInfo.InvariantCulture)}"));
        return table.Append('\n').ToString();
    }

    public string Outcome(AcceptedPage page) => page switch
    {
        { Outcome: Acceptance.Accepted, Entry: { } entry } => $"{entry.Translation}: translated_from: {entry.Fingerprint}",
        { Outcome: Acceptance.Unchanged, Entry: { } entry } => In(
            $"{entry.Translation}: is current already",
            $"{entry.Translation}: är redan aktuell",
            $"{entry.Translation}: on jo ajan tasalla"),
        { Outcome: Acceptance.NoTranslation, Entry: { } entry } => In(
            $"kasko: {entry.Translation} does not exist. Make the file first.",
            $"kasko: {entry.Translation} finns inte. Gör filen först.",
            $"kasko: tiedostoa {entry.Translation} ei ole. Tee se ensin."),
        { Outcome: Acceptance.NotEditable, Entry: { } entry } => In(
            $"kasko: {entry.Translation} begins in a way that cannot be changed safely. Write the line by hand: translated_from: {entry.Fingerprint}",
            $"kasko: {entry.Translation} börjar på ett sätt som inte kan ändras säkert. Skriv raden för hand: translated_from: {entry.Fingerprint}",
            $"kasko: {entry.Translation} alkaa tavalla, jota ei voi muuttaa turvallisesti. Kirjoita rivi käsin: translated_from: {entry.Fingerprint}"),
        { Outcome: Acceptance.NotWritten, Entry: { } entry } => In(
            $"kasko: {entry.Translation} could not be written. It is as it was.",
            $"kasko: {entry.Translation} kunde inte skrivas. Filen är som den var.",
            $"kasko: tiedostoa {entry.Translation} ei voitu kirjoittaa. Se on ennallaan."),
        _ => In(
            $"kasko: there is no page '{page.Page}', so nothing was written. 'kasko translations' lists the pages.",
            $"kasko: det finns ingen sida '{page.Page}', så inget skrevs. 'kasko translations' listar sidorna.",
            $"kasko: sivua '{page.Page}' ei ole, joten mitään ei kirjoitettu. 'kasko translations' luettelee sivut."),
    };

    private string Word(TranslationStatus status) => status switch
    {
        TranslationStatus.Stale => In("stale", "föråldrad", "vanhentunut"),
        TranslationStatus.Missing => In("missing", "saknas", "puuttuu"),
        TranslationStatus.NotAccepted => In("not accepted", "inte godkänd", "hyväksymättä"),
        TranslationStatus.Draft => In("draft", "utkast", "luonnos"),
        _ => In("current", "aktuell", "ajan tasalla"),
    };

    private static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–";
}
