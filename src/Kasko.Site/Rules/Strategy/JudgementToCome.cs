using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class JudgementToCome
{
    public static Rule Rule { get; } = new("judgement-to-come", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string period) => Rule.At(at,
        $"{period} has not begun, so it cannot be judged yet. Correct the period.",
        $"{period} har inte börjat och kan därför inte bedömas ännu. Rätta perioden.",
        $"{period} ei ole alkanut, joten sitä ei voi vielä arvioida. Korjaa ajanjakso.");
}
