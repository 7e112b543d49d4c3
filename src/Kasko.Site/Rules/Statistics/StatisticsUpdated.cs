using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsUpdated
{
    public static Rule Rule { get; } = new("statistics-updated", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string written) => Rule.At(at,
        $"'{written}' is not a valid time. Write it as 2026-03-27T06:00:00Z, in UTC.",
        $"'{written}' är inte en giltig tidpunkt. Skriv den som 2026-03-27T06:00:00Z, i UTC.",
        $"'{written}' ei ole kelvollinen ajankohta. Kirjoita se muodossa 2026-03-27T06:00:00Z, UTC-aikana.");
}
