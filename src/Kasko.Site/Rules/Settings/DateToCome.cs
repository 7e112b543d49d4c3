using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Settings;

public static class DateToCome
{
    public static Rule Rule { get; } = new("date-to-come", Severity.Warning);

    public static Diagnostic At(SourceSpan at, string key, DateOnly date)
    {
        var day = date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return Rule.At(at,
            $"'{key}' is {day}, which is still to come. Check the year.",
            $"'{key}' är {day}, som ännu inte har varit. Kontrollera året.",
            $"'{key}' on {day}, joka on vasta tulossa. Tarkista vuosi.");
    }
}
