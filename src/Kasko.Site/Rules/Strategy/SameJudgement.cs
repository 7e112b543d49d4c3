using Kasko.Site.Diagnostics;

namespace Kasko.Site.Rules.Strategy;

public static class SameJudgement
{
    public static Rule Rule { get; } = new("same-judgement", Severity.Error, IsFirm: true);

    public static Diagnostic At(SourceSpan at, string period) => Rule.At(at,
        $"There are two judgements for {period} by the same judge. Keep one of them.",
        $"Det finns två bedömningar för {period} av samma bedömare. Behåll den ena.",
        $"Ajanjaksolta {period} on kaksi saman arvioijan arviota. Säilytä toinen niistä.");
}
