using System.Globalization;
using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Yaml;

public static class NotATime
{
    public static Rule Rule { get; } = new("not-a-time", Severity.Error, IsFirm: true);

    /// <summary>Other common notations of days.</summary>
    private static readonly string[] Days = ["d.M.yyyy", "d.M.yyyy.", "yyyy-M-d", "yyyy.M.d", "yyyy/M/d", "yyyyMMdd"];

    public static Diagnostic At(SourceSpan at, string key, string written)
    {
        var hint = Meant(written) is { } meant ? Hint.Of($"{key}: {meant}") : new Hint("", "", "");
        return Rule.At(at,
            $"'{key}' must be a year, half-year, quarter, month or day, as in 2026, 2026-H1, 2026-Q1, 2026-01 or 2026-01-31, not '{written}'.{hint.English}",
            $"'{key}' ska vara ett år, ett halvår, ett kvartal, en månad eller en dag, till exempel 2026, 2026-H1, 2026-Q1, 2026-01 eller 2026-01-31, inte '{written}'.{hint.Swedish}",
            $"Kohdan '{key}' pitää olla vuosi, puolivuosi, neljännes, kuukausi tai päivä, esimerkiksi 2026, 2026-H1, 2026-Q1, 2026-01 tai 2026-01-31, ei '{written}'.{hint.Finnish}");
    }

    private static string? Meant(string written) =>
        DateOnly.TryParseExact(written, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? CalendarTime.Parse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))?.ToString()
            : PeriodSlip.Meant(written);
}
