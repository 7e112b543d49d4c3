using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class StatisticsBusy
{
    public static Rule Rule { get; } = new("statistics-busy", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, Message source) => Rule.At(at,
        $"{source.English} has had too many calls and asks us to wait. The old figures stay. Try again in an hour.",
        $"{source.Swedish} har fått för många anrop och ber oss vänta. De gamla siffrorna står kvar. Försök igen om en timme.",
        $"{source.Finnish} on saanut liikaa kyselyitä ja pyytää odottamaan. Vanhat luvut pysyvät ennallaan. Yritä uudelleen tunnin kuluttua.");
}
