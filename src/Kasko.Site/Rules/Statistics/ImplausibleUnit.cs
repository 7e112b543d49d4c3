using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Statistics;

public static class ImplausibleUnit
{
    public static Rule Rule { get; } = new("implausible-unit", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string measure, string before, string now) => Rule.At(at,
        $"The source now gives these figures in '{now}', before in '{before}'. The new ones are not used. Look at them at the source; if they mean the same, run again with --accept {measure}.",
        $"Källan anger nu siffrorna i '{now}', tidigare i '{before}'. De nya tas inte med. Titta på dem hos källan. Om de betyder samma sak, kör på nytt med --accept {measure}.",
        $"Lähde antaa luvut nyt yksikössä '{now}', aiemmin '{before}'. Uusia ei oteta mukaan. Katso luvut lähteestä. Jos ne tarkoittavat samaa, aja uudelleen valitsimella --accept {measure}.");
}
