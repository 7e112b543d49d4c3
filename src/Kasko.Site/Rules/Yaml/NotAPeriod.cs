using Kasko.Site.Diagnostics;
using Kasko.Site.Model;

namespace Kasko.Site.Rules.Yaml;

public static class NotAPeriod
{
    public static Rule Rule { get; } = new("not-a-period", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string key, string written)
    {
        var hint = PeriodSlip.Meant(written) is { } meant ? Hint.Of($"{key}: {meant}") : new Hint("", "", "");
        return Rule.At(at,
            $"'{key}' must be a year, half-year, quarter or month, as in 2025, 2025-H1, 2025-Q1 or 2025-01, or twelve months, as in 2025/26 or 2025-07/2026-06, not '{written}'.{hint.English}",
            $"'{key}' ska vara ett år, ett halvår, ett kvartal eller en månad, till exempel 2025, 2025-H1, 2025-Q1 eller 2025-01, eller tolv månader, till exempel 2025/26 eller 2025-07/2026-06, inte '{written}'.{hint.Swedish}",
            $"Kohdan '{key}' pitää olla vuosi, puolivuosi, neljännes tai kuukausi, esimerkiksi 2025, 2025-H1, 2025-Q1 tai 2025-01, tai kaksitoista kuukautta, esimerkiksi 2025/26 tai 2025-07/2026-06, ei '{written}'.{hint.Finnish}");
    }

    /// <summary>Where only a year is possible.</summary>
    public static Diagnostic OfYear(SourceSpan at, string key, string written) => Rule.At(at,
        $"'{key}' must be a year between {PlausibleYears.First} and {PlausibleYears.Last}, as in 2025, not '{written}'.",
        $"'{key}' ska vara ett år mellan {PlausibleYears.First} och {PlausibleYears.Last}, till exempel 2025, inte '{written}'.",
        $"Kohdan '{key}' pitää olla vuosi väliltä {PlausibleYears.First}–{PlausibleYears.Last}, esimerkiksi 2025, ei '{written}'.");
}
