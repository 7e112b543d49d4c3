using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class OverdueFigures
{
    public static Rule Rule { get; } = new("overdue-figures", Severity.Warning);

    /// <param name="days">The figures' age in days.</param>
    /// <param name="months">The same in whole months, for ages over two months.</param>
    public static Diagnostic At(SourceSpan at, int days, int months, DateOnly due) => Rule.At(at,
        $"The figures are {(months > 2 ? $"{months} months" : $"{days} days")} old; new ones were due by {DateText.English(due)}. Run 'kasko statistics update', or write in the new figure.",
        $"Siffrorna är {(months > 2 ? $"{months} månader" : $"{days} dagar")} gamla. Nya skulle ha kommit senast {DateText.Numeric(due)}. Kör 'kasko statistics update' eller skriv in den nya siffran.",
        $"Luvut ovat {(months > 2 ? $"{months} kuukautta" : $"{days} päivää")} vanhoja. Uusien olisi pitänyt tulla viimeistään {DateText.Numeric(due)}. Aja 'kasko statistics update' tai kirjoita uusi luku.");
}
