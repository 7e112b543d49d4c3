using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsUnreachable
{
    public static Rule Rule { get; } = new("statistics-unreachable", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, Message source, string host) => Rule.At(at,
        $"{source.English} ({host}) does not answer. The old figures stay. Try again later; if other websites do not open either, check the connection.",
        $"{source.Swedish} ({host}) svarar inte. De gamla siffrorna står kvar. Försök igen senare. Om andra webbplatser inte heller öppnas, kontrollera förbindelsen.",
        $"{source.Finnish} ({host}) ei vastaa. Vanhat luvut pysyvät ennallaan. Yritä myöhemmin uudelleen. Jos muutkaan sivustot eivät aukea, tarkista yhteys.");
}
