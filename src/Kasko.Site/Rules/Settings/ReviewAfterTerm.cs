using System.Globalization;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Settings;

public static class ReviewAfterTerm
{
    public static Rule Rule { get; } = new("review-after-term", Severity.Warning);

    /// <param name="last">The last day of the council's term.</param>
    public static Diagnostic At(SourceSpan at, DateOnly last)
    {
        var date = last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Rule.At(at,
            $"The council's term ends on {date}, and the strategy has not been reviewed in it. Write 'next_review: {date}' or an earlier day, or the day of the review at 'reviewed'.",
            $"Fullmäktiges mandattid slutar {date}, och strategin har inte setts över under den. Skriv 'next_review: {date}' eller en tidigare dag, eller dagen för översynen vid 'reviewed'.",
            $"Valtuuston toimikausi päättyy {date}, eikä strategiaa ole tarkistettu sen aikana. Kirjoita 'next_review: {date}' tai aiempi päivä, tai tarkistuksen päivä kohtaan 'reviewed'.");
    }
}
