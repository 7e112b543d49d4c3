using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsNotJson
{
    public static Rule Rule { get; } = new("statistics-not-json", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, Message source, string mediaType)
    {
        var kind = mediaType is "" ? "?" : mediaType;
        return Rule.At(at,
            $"{source.English} answered with something other than figures ({kind}). The old figures stay. The service may be closed for maintenance; try again later.",
            $"{source.Swedish} svarade med något annat än siffror ({kind}). De gamla siffrorna står kvar. Tjänsten kan ha ett underhållsavbrott. Försök igen senare.",
            $"{source.Finnish} vastasi jollakin muulla kuin luvuilla ({kind}). Vanhat luvut pysyvät ennallaan. Palvelussa voi olla huoltokatko. Yritä myöhemmin uudelleen.");
    }
}
