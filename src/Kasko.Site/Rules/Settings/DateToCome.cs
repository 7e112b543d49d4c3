using System.Globalization;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Settings;

public static class DateToCome
{
    public static Rule Rule { get; } = new("date-to-come", Severity.Warning);

    /// <param name="key">With the keys above it: <c>adoption.date</c>.</param>
    public static Diagnostic At(SourceSpan at, string key, DateOnly date, DateOnly today)
    {
        var hint = Hint.Of($"{key[(key.LastIndexOf('.') + 1)..]}: {Written(LastTime(date, today))}");
        return Rule.At(at,
            $"'{key}' is {Written(date)}, which is in the future. Check the year.{hint.English}",
            $"Datumet vid '{key}' ligger i framtiden: {Written(date)}. Kontrollera året.{hint.Swedish}",
            $"Kohdan '{key}' päivämäärä on tulevaisuudessa: {Written(date)}. Tarkista vuosi.{hint.Finnish}");
    }

    public static Diagnostic OfNews(SourceSpan at, DateOnly date, DateOnly today)
    {
        var hint = Hint.Of($"date: {Written(LastTime(date, today))}");
        return Rule.At(at,
            $"The date of the news is {Written(date)}, which is in the future. If it is to wait for that day, add the line 'publish_from: {Written(date)}' in both languages; otherwise check the date.{hint.English}",
            $"Nyhetens datum ligger i framtiden: {Written(date)}. Ska den vänta på den dagen, lägg till raden 'publish_from: {Written(date)}' på båda språken; kontrollera annars datumet.{hint.Swedish}",
            $"Uutisen päivämäärä on tulevaisuudessa: {Written(date)}. Jos uutisen on tarkoitus odottaa siihen päivään, lisää molempiin kieliin rivi 'publish_from: {Written(date)}'; tarkista muuten päivämäärä.{hint.Finnish}");
    }

    /// <summary>The most recent date with that day and month.</summary>
    private static DateOnly LastTime(DateOnly date, DateOnly today)
    {
        var thisYear = date.AddYears(today.Year - date.Year);
        return thisYear > today ? date.AddYears(today.Year - 1 - date.Year) : thisYear;
    }

    private static string Written(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
