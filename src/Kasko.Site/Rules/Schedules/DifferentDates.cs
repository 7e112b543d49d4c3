using System.Globalization;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Schedules;

public static class DifferentDates
{
    public static Rule Rule { get; } = new("different-dates", Severity.Error, IsFirm: true);

    /// <param name="date">The other file's.</param>
    public static Diagnostic At(SourceSpan at, string other, DateOnly date)
    {
        var line = $"date: {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        return Rule.At(at,
            $"The news has another date than {other}. If that one is right, write '{line}' here too.",
            $"Nyheten har ett annat datum än {other}. Är det datumet rätt, skriv '{line}' också här.",
            $"Uutisella on eri päivämäärä kuin tiedostossa {other}. Jos se on oikea, kirjoita '{line}' tähänkin.");
    }
}
