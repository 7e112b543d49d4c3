using System.Globalization;
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
        var date = graceEnds?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Rule.At(at,
            $"{original} has changed since this translation was accepted.{Listed(differences, MessageLanguage.English, "line", "more")}{(date is null ? "" : $" The differences are errors after {date}.")} When both say the same, put this line in place of the old one: {line}",
            $"{original} har ändrats efter att den här översättningen godkändes.{Listed(differences, MessageLanguage.Swedish, "rad", "till")}{(date is null ? "" : $" Efter {date} är skillnaderna fel.")} När båda säger samma sak, byt ut den gamla raden mot den här: {line}",
            $"Tiedosto {original} on muuttunut sen jälkeen, kun tämä käännös hyväksyttiin.{Listed(differences, MessageLanguage.Finnish, "rivi", "lisää")}{(date is null ? "" : $" Päivän {date} jälkeen erot ovat virheitä.")} Kun molemmat sanovat saman, vaihda vanhan rivin tilalle tämä: {line}");
    }

    /// <summary>The first differences, each with its line in the translation: “ [line 7] A heading …”.</summary>
    private static string Listed(IReadOnlyList<Diagnostic> differences, MessageLanguage language, string line, string more)
    {
        var listed = string.Concat(differences.Order().Take(MostDifferences).Select(found => $" [{line} {found.At.Line}] {found.Message.In(language)}"));
        return differences.Count > MostDifferences ? $"{listed} [+{differences.Count - MostDifferences} {more}]" : listed;
    }
}
