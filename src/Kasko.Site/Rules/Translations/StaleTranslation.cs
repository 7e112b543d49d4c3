using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Translations;

public static class StaleTranslation
{
    private const int MostDifferences = 5;

    public static Rule Rule { get; } = new("stale-translation", Severity.Warning);

    /// <param name="line">The line that marks the translation as current again.</param>
    /// <param name="differences">The present differences; they are reported individually when the days of grace are over.</param>
    public static Diagnostic At(SourceSpan at, string original, string line, IReadOnlyList<Diagnostic> differences, DateOnly? graceEnds)
    {
        var end = differences.Count > 0 && graceEnds is { } last
            ? new Message(
                $" After {DateText.English(last)} a check fails on the differences.",
                $" Efter {DateText.Numeric(last)} godkänner kontrollen inga skillnader.",
                $" Päivän {DateText.Numeric(last)} jälkeen tarkistus ei hyväksy eroja.")
            : new Message("", "", "");
        return Rule.At(at,
            $"{original} has changed since this translation was accepted.{Listed(differences, MessageLanguage.English, "line", "more")}{end.English} When both say the same, put this line in place of the old one: {line}",
            $"{original} har ändrats efter att den här översättningen godkändes.{Listed(differences, MessageLanguage.Swedish, "rad", "till")}{end.Swedish} När båda säger samma sak, byt ut den gamla raden mot den här: {line}",
            $"Tiedosto {original} on muuttunut sen jälkeen, kun tämä käännös hyväksyttiin.{Listed(differences, MessageLanguage.Finnish, "rivi", "muuta")}{end.Finnish} Kun molemmat sanovat saman, vaihda vanhan rivin tilalle tämä: {line}");
    }

    /// <summary>The first differences, each with its line in the translation: “ [line 7] A heading …”.</summary>
    private static string Listed(IReadOnlyList<Diagnostic> differences, MessageLanguage language, string line, string more)
    {
        var listed = string.Concat(differences.Order().Take(MostDifferences).Select(found => $" [{line} {found.At.Line}] {found.Message.In(language)}"));
        return differences.Count > MostDifferences ? $"{listed} [+{differences.Count - MostDifferences} {more}]" : listed;
    }
}
