using System.Globalization;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Settings;

public static class ReviewOverdue
{
    public static Rule Rule { get; } = new("review-overdue", Severity.Warning);

    public static Diagnostic At(SourceSpan at, DateOnly due)
    {
        var date = due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Rule.At(at,
            $"The strategy was to be reviewed by {date}. When it has been, write the day of the review at 'reviewed' and the next date at 'next_review'.",
            $"Strategin skulle ses över senast {date}. När det har gjorts, skriv dagen för översynen vid 'reviewed' och nästa datum vid 'next_review'.",
            $"Strategia piti tarkistaa viimeistään {date}. Kun se on tehty, kirjoita tarkistuksen päivä kohtaan 'reviewed' ja seuraava päivä kohtaan 'next_review'.");
    }
}
