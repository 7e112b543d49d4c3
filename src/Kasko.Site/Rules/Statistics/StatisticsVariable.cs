using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsVariable
{
    public static Rule Rule { get; } = new("statistics-variable", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string variable) => Rule.At(at,
        $"The table is also divided by '{variable}', and has no total for it. Choose a table that gives one figure for each area and period.",
        $"Tabellen är också indelad efter '{variable}' och har ingen totalsumma. Välj en tabell som ger en siffra per område och period.",
        $"Taulukko on jaettu myös muuttujan '{variable}' mukaan, eikä siinä ole yhteissummaa. Valitse taulukko, jossa on yksi luku aluetta ja ajanjaksoa kohti.");
}
