using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsTooSlow
{
    public static Rule Rule { get; } = new("statistics-too-slow", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, Message source, int seconds) => Rule.At(at,
        $"{source.English} did not finish its answer in {seconds} seconds. The old figures stay. Try again later.",
        $"{source.Swedish} hann inte svara på {seconds} sekunder. De gamla siffrorna står kvar. Försök igen senare.",
        $"{source.Finnish} ei ehtinyt vastata {seconds} sekunnissa. Vanhat luvut pysyvät ennallaan. Yritä myöhemmin uudelleen.");
}
