using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class SamePeriod
{
    public static Rule Rule { get; } = new("same-period", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string period) => Rule.At(at,
        $"There are two observations for {period}. Keep one of them.",
        $"Det finns två observationer för {period}. Behåll den ena.",
        $"Ajanjaksolle {period} on kaksi havaintoa. Säilytä toinen niistä.");
}
