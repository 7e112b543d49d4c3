using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class PeriodToCome
{
    public static Rule Rule { get; } = new("period-to-come", Severity.Error);

    /// <param name="meant">The next period missing in the series; null when that is in the future too.</param>
    public static Diagnostic At(SourceSpan at, string period, string? meant)
    {
        var hint = meant is null ? new Hint("", "", "") : Hint.Of($"period: {meant}");
        return Rule.At(at,
            $"{period} has not begun, so it can have no figure yet. Check the period.{hint.English}",
            $"{period} har inte börjat och kan inte ha någon siffra ännu. Kontrollera perioden.{hint.Swedish}",
            $"{period} ei ole vielä alkanut, joten siltä ei voi vielä olla lukua. Tarkista ajanjakso.{hint.Finnish}");
    }

    /// <summary>A page about a year.</summary>
    public static Diagnostic OfYear(SourceSpan at, int year) => Rule.At(at,
        $"{year} has not begun, so there is nothing to tell of it yet. Check the year, or let the page wait with 'publish_from: {year}-01-01'.",
        $"{year} har inte börjat, så det finns inget att berätta om året ännu. Kontrollera året, eller låt sidan vänta med 'publish_from: {year}-01-01'.",
        $"{year} ei ole vielä alkanut, joten siitä ei ole vielä kerrottavaa. Tarkista vuosi tai anna sivun odottaa rivillä 'publish_from: {year}-01-01'.");
}
