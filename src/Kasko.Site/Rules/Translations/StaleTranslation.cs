using System.Globalization;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Translations;

public static class StaleTranslation
{
    private const int MostDifferences = 5;

    public static Rule Rule { get; } = new("stale-translation", Severity.Warning);

    /// <param name="line">The line that marks the translation as current again.</param>
    /// <param name="differences">The present differences; they are reported individually when the days of grace are over.</param>
    /// <param name="graceEnds">The last day of grace; null when the original does not say when it changed.</param>
    public static Diagnostic At(SourceSpan at, string original, string line, IReadOnlyList<Diagnostic> differences, DateOnly? graceEnds, DateOnly today)
    {
        var end = differences.Count == 0 ? new Message("", "", "")
            : graceEnds is { } last
            ? new Message(
                $" After {DateText.English(last)} a check fails on the differences.",
                $" Efter {DateText.Numeric(last)} godkänner kontrollen inga skillnader.",
                $" Päivän {DateText.Numeric(last)} jälkeen tarkistus ei hyväksy eroja.")
            : Undated(today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return Rule.At(at,
            $"{original} has changed since this translation was accepted.{Listed(differences, MessageLanguage.English, "line", "more")}{end.English} When both say the same, put this line in place of the old one: {line}",
            $"{original} har ändrats efter att den här översättningen godkändes.{Listed(differences, MessageLanguage.Swedish, "rad", "till")}{end.Swedish} När båda säger samma sak, byt ut den gamla raden mot den här: {line}",
            $"Tiedosto {original} on muuttunut sen jälkeen, kun tämä käännös hyväksyttiin.{Listed(differences, MessageLanguage.Finnish, "rivi", "muuta")}{end.Finnish} Kun molemmat sanovat saman, vaihda vanhan rivin tilalle tämä: {line}");
    }

    /// <summary>Days of grace that never begin never end.</summary>
    private static Message Undated(string today) => new(
        $" The original does not say when it changed: write 'changed: {today}' in it, with the day of the change, so that the days of grace begin.",
        $" Originalet anger inte när det ändrades: skriv 'changed: {today}' i det, med dagen för ändringen, så att fristen börjar.",
        $" Alkuteksti ei kerro, milloin se muuttui: kirjoita siihen 'changed: {today}' muutoksen päivällä, niin määräaika alkaa.");

    /// <summary>The first differences, each with its line in the translation: “ [line 7] A heading …”.</summary>
    private static string Listed(IReadOnlyList<Diagnostic> differences, MessageLanguage language, string line, string more)
    {
        var listed = string.Concat(differences.Order().Take(MostDifferences).Select(found => $" [{line} {found.At.Line}] {found.Message.In(language)}"));
        return differences.Count > MostDifferences ? $"{listed} [+{differences.Count - MostDifferences} {more}]" : listed;
    }
}
