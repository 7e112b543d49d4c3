using System.Globalization;
using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Yaml;

public static class NotADate
{
    public static Rule Rule { get; } = new("not-a-date", Severity.Error, IsFirm: true);

    /// <summary>Other common notations of dates, day before month; when the month could come first, the date is ambiguous.</summary>
    private static readonly string[] OtherForms = ["d.M.yyyy", "d.M.yyyy.", "yyyy-M-d", "yyyy.M.d", "yyyy/M/d", "yyyyMMdd"];

    public static Diagnostic At(SourceSpan at, string key, string written)
    {
        if (DateOnly.TryParseExact(written, OtherForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            var meant = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return Rule.At(at, $"Write the date as {meant}, not '{written}'.", $"Skriv datumet som {meant}, inte '{written}'.", $"Kirjoita päivämäärä muodossa {meant}, ei '{written}'.");
        }

        return Rule.At(at,
            $"'{key}' must be a date that exists, as in 2026-01-31, not '{written}'.",
            $"'{key}' ska vara ett datum som finns, till exempel 2026-01-31, inte '{written}'.",
            $"'{written}' ei kelpaa päivämääräksi. Kirjoita kohtaan '{key}' oikea päivämäärä, esimerkiksi 2026-01-31.");
    }
}
