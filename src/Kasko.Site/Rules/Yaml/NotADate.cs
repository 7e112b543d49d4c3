using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Yaml;

public static class NotADate
{
    public static Rule Rule { get; } = new("not-a-date", Severity.Error, IsFirm: true);

    /// <summary>Other common notations of dates, day before month; when the month could come first, the date is ambiguous.</summary>
    private static readonly string[] OtherForms = ["d.M.yyyy", "d.M.yyyy.", "yyyy-M-d", "yyyy.M.d", "yyyy/M/d", "yyyyMMdd"];

    public static Diagnostic At(SourceSpan at, string key, string written)
    {
        if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return Rule.At(at,
                $"'{key}' must be a date between the years {PlausibleYears.First} and {PlausibleYears.Last}, not '{written}'. Leave '{key}' out when there is no such day.",
                $"'{key}' ska vara ett datum mellan åren {PlausibleYears.First} och {PlausibleYears.Last}, inte '{written}'. Utelämna '{key}' om det inte finns någon sådan dag.",
                $"Kohdan '{key}' päivämäärän pitää olla vuosien {PlausibleYears.First} ja {PlausibleYears.Last} väliltä, ei '{written}'. Jätä '{key}' pois, jos sellaista päivää ei ole.");
        }

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
